package nextmove.ui.ruler;

/// Something that lies on a line under its handles.
///
/// @param kind its style class
/// @param says what it is, for who points at it; empty where that goes without saying
public record Mark(String kind, double lo, double hi, String says) {}
