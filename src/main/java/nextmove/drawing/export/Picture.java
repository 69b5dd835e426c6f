package nextmove.drawing.export;

/// A finished picture file.
///
/// @param scale what it really has: smaller than asked for where the map would be too large
public record Picture(byte[] bytes, double scale) {}
