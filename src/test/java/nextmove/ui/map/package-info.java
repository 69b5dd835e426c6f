@NullMarked
package nextmove.ui.map;

import org.jspecify.annotations.NullMarked;
