/// The inspector: plain forms for what is selected. Every field is an edit of the document; what
/// cannot be understood stays where it was typed, with a sentence that says why. Knows the
/// document, not the map and not the window.
@NullMarked
package nextmove.ui.inspector;

import org.jspecify.annotations.NullMarked;
