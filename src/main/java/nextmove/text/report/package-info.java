/// The report of an analysis, section by section, in the reader's language.
@NullMarked
package nextmove.text.report;

import org.jspecify.annotations.NullMarked;
