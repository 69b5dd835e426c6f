/// What follows from a map: one question, one class, each a function from the {@linkplain
/// nextmove.analysis.Compiled compiled form} of a scenario to a record. Where chance is drawn, a
/// seed decides. Knows no sentence, no file and no window.
///
/// Within the package, arrays of elements run by **rank** and arrays of links by **slot** (see
/// {@link nextmove.analysis.Compiled}); public methods speak in positions of the {@link
/// nextmove.model.Index}, actors in the positions of the scenario's list. `n` stands for elements
/// plus links. What has no value (an element from which the story may never end) is `NaN`.
@NullMarked
package nextmove.analysis;

import org.jspecify.annotations.NullMarked;
