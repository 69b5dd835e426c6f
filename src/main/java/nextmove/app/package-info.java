/// A session without windows: the open document, its file, settings, recovery, and work in the
/// background. Knows no window; of JavaFX only the observable values of `javafx.base`.
@NullMarked
package nextmove.app;

import org.jspecify.annotations.NullMarked;
