/// Points, sizes, boxes and transforms as plain values. Knows nothing but `java.base`: no toolkit,
/// no scenario.
@NullMarked
package nextmove.geom;

import org.jspecify.annotations.NullMarked;
