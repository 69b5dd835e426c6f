/// The document as a value: a {@link nextmove.model.Scenario} and all that it is made of. Every
/// type is immutable and guards itself on construction. Knows no file format, no graph library and
/// no toolkit; what can be *done* to a scenario lives in `nextmove.edit`.
@NullMarked
package nextmove.model;

import org.jspecify.annotations.NullMarked;
