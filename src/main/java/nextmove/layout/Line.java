package nextmove.layout;

/// One line of text in its place: it starts at `x` and stands on `baseline`.
public record Line(String text, double x, double baseline) {}
