/// What is wrong with a scenario, as a list to walk through. Knows the document, not the window.
@NullMarked
package nextmove.ui.problems;

import org.jspecify.annotations.NullMarked;
