/// The window: everything that a person sees and touches, in JavaFX.
///
/// It must not know the command line (`nextmove.cli`); `nextmove.Main` joins the two.
@NullMarked
package nextmove.ui;

import org.jspecify.annotations.NullMarked;
