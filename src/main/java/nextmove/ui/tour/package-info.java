/// The tour: a walk through a real map, step by step. Knows the document and the commands, no
/// window.
@NullMarked
package nextmove.ui.tour;

import org.jspecify.annotations.NullMarked;
