/// The map: a picture of the scenario under a thin overlay of real nodes, and the gestures and keys
/// by which it is walked and changed.
///
/// Everything that is drawn comes from a `nextmove.drawing` display list; everything that changes
/// the scenario goes through `nextmove.app`. Must not know the main window, its menus or the other
/// panels: what it needs of them is in [nextmove.ui.map.MapContext].
@NullMarked
package nextmove.ui.map;

import org.jspecify.annotations.NullMarked;
