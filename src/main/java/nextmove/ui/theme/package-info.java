/// How the program looks: colours, type, sizes and icons, in every look. Knows no scenario, no
/// command and no window of its own.
@NullMarked
package nextmove.ui.theme;

import org.jspecify.annotations.NullMarked;
