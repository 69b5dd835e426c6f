/// The page that greets: scenarios to open, as pictures, and ways to begin one. Knows files and
/// scenarios, no document and no window.
@NullMarked
package nextmove.ui.welcome;

import org.jspecify.annotations.NullMarked;
