package nextmove.drawing;

import java.util.List;

/// One link as it is painted.
///
/// @param line the way and its head
/// @param label the words, and what else lies over all lines
record LinkMarks(List<Mark> line, List<Mark> label) {}
