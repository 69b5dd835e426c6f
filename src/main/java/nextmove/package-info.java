/// The front door: chooses between window and command, and joins the floors by constructors.
@NullMarked
package nextmove;

import org.jspecify.annotations.NullMarked;
