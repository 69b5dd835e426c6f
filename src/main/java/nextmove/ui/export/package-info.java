/// The map as a picture file or on paper. Knows scenarios, no document and no window.
@NullMarked
package nextmove.ui.export;

import org.jspecify.annotations.NullMarked;
