/// Pictures that people put on elements: what of a file can be kept, and what of it is safe to
/// decode. Knows nothing of windows.
@NullMarked
package nextmove.drawing.photo;

import org.jspecify.annotations.NullMarked;
