/// The Analyse mode of a window: what is supposed, how actors are taken to choose, and what
/// follows, on the map and in words. What is worked out comes from {@link nextmove.app.Inquiry}.
@NullMarked
package nextmove.ui.analysis;

import org.jspecify.annotations.NullMarked;
