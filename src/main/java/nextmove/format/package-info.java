/// Scenarios as files, and the only way to write any file at all: JSON read strictly ({@link
/// nextmove.format.StrictJson}), turned into a scenario and back by hand-written readers, and saved
/// so that neither a crash nor a full disk loses work ({@link nextmove.format.SafeFile}). Knows no
/// picture, no window and no sentence: what is wrong is said in codes.
@NullMarked
package nextmove.format;

import org.jspecify.annotations.NullMarked;
