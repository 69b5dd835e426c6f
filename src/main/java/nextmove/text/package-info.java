/// Every sentence that a person sees, in English and German, and how numbers, dates and likelihoods
/// are said in them. The floors below speak in codes ({@link nextmove.model.Problem}, {@link
/// nextmove.edit.Label}); this one speaks in words. Knows no window and no file.
@NullMarked
package nextmove.text;

import org.jspecify.annotations.NullMarked;
