/// What lies above the window for a while: the overlay, questions, file choosers, the welcome page.
/// Knows no document's inside.
@NullMarked
package nextmove.ui.dialog;

import org.jspecify.annotations.NullMarked;
