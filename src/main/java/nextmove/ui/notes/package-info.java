/// Notes in Markdown as they are read. Loads nothing from anywhere: what a note names is text until
/// somebody clicks it.
@NullMarked
package nextmove.ui.notes;

import org.jspecify.annotations.NullMarked;
