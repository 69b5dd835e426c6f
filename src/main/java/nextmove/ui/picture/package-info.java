/// Pictures on elements: taken in from files and the clipboard, and shown. Decoding happens in the
/// background.
@NullMarked
package nextmove.ui.picture;

import org.jspecify.annotations.NullMarked;
