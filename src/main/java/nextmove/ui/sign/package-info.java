/// The small signs that stand for kinds of element and for actors beside texts: the same shapes and
/// colours as on the map. Knows no document and no window.
@NullMarked
package nextmove.ui.sign;

import org.jspecify.annotations.NullMarked;
