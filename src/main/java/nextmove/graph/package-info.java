/// The scenario as a JGraphT graph: loops, reach, what hangs on what. The only package that names
/// JGraphT; speaks to the others in ids and positions.
@NullMarked
package nextmove.graph;

import org.jspecify.annotations.NullMarked;
