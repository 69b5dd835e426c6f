/// Pictures as bytes: PNG, SVG and PDF of one display list. Needs no screen, no window toolkit and
/// no font of the system. Writes no files.
@NullMarked
package nextmove.drawing.export;

import org.jspecify.annotations.NullMarked;
