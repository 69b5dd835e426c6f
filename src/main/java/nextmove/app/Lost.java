package nextmove.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import nextmove.format.Hash;
import nextmove.model.Scenario;

/// Unsaved work that a session which did not end well has left behind.
///
/// @param copy where it is kept
/// @param origin the file that it was opened from or last saved to
/// @param hash of what stood there then
/// @param at when the copy was made
public record Lost(
    Path copy, Optional<Path> origin, Optional<Hash> hash, Instant at, Scenario scenario) {}
