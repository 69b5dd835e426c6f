/// Reports: headings, sentences, tables and charts, and the kinds of file that they can become.
/// Says nothing by itself: every word comes from whoever composes the report.
@NullMarked
package nextmove.drawing.report;

import org.jspecify.annotations.NullMarked;
