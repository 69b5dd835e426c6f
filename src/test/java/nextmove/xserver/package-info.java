/// A real X server for the few tests that JavaFX's headless platform cannot carry.
@NullMarked
package nextmove.xserver;

import org.jspecify.annotations.NullMarked;
