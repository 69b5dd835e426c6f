/// Finding texts in a document and replacing them, and looking for elements by what they are.
@NullMarked
package nextmove.ui.find;

import org.jspecify.annotations.NullMarked;
