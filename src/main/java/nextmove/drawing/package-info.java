/// The picture: where things were placed becomes a [nextmove.drawing.DisplayList] of
/// [nextmove.drawing.Mark]s, which a [nextmove.drawing.Painter] puts on some surface; and the one
/// font by which all text is measured. Finds what lies under a point.
///
/// Knows no window toolkit (its canvas has a painter of its own), writes no files, and decides
/// neither where a card stands nor where its lines break: that is `nextmove.layout`.
@NullMarked
package nextmove.drawing;

import org.jspecify.annotations.NullMarked;
