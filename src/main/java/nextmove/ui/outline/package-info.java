/// The text twin of the map: actors, then all elements as a tree, in which everything can be done
/// that the map can do. Knows the document, not the map and not the window.
@NullMarked
package nextmove.ui.outline;

import org.jspecify.annotations.NullMarked;
