/// What can be done to a scenario: edits are functions from value to value, and a history is a list
/// of the values they made. Knows no file, no layout and no toolkit.
@NullMarked
package nextmove.edit;

import org.jspecify.annotations.NullMarked;
