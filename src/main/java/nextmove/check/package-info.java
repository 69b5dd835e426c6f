/// Whether a map is sound: rules that look at a scenario and yield problems, as values with a code,
/// a grade and a place. Knows no sentence, no file and no analysis; whatever it looks at may be
/// wrong in any way that a {@link nextmove.model.Scenario} allows.
@NullMarked
package nextmove.check;

import org.jspecify.annotations.NullMarked;
