/// Finding a text in a document and replacing it.
@NullMarked
package nextmove.ui.find;

import org.jspecify.annotations.NullMarked;
