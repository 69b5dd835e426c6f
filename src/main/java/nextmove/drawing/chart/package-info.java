/// Charts, as marks for any painter: bars with whiskers, tornados, histograms. Numbers and words
/// come from outside; nothing is computed here but places.
@NullMarked
package nextmove.drawing.chart;

import org.jspecify.annotations.NullMarked;
