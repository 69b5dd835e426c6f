/// Where everything on the map stands: {@link nextmove.layout.Layout} gives every element its card
/// and every link its way, without overlaps and in linear time. Lines of text are broken here,
/// once, for all painters. Works on positions of an {@link nextmove.model.Index} and on numbers;
/// knows no colours, no fonts, no toolkit and no sentences: texts and their widths are handed in.
@NullMarked
package nextmove.layout;

import org.jspecify.annotations.NullMarked;
