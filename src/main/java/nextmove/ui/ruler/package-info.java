/// Numbers and ranges that are dragged along a line: likelihoods on a scale of words, payoffs as
/// bars. Knows values and words, and nothing of documents.
@NullMarked
package nextmove.ui.ruler;

import org.jspecify.annotations.NullMarked;
