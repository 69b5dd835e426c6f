/// The sheet in which a person says how the program should be. Knows the settings, no document and
/// no window.
@NullMarked
package nextmove.ui.settings;

import org.jspecify.annotations.NullMarked;
