package nextmove.ui.dialog;

/// Names for files, made of what people call a scenario.
final class FileName {
  /// Well under what file systems take, with an ending and in bytes of any script.
  private static final int LONGEST = 60;

  private FileName() {}

  /// `title` without what no file system takes in a name.
  static String of(String title) {
    String name = title.replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ");
    int most = Math.min(LONGEST, name.codePointCount(0, name.length()));
    name = name.substring(0, name.offsetByCodePoints(0, most));
    // Hidden files begin with a dot, and Windows takes none at the end.
    return name.replaceAll("^[. ]+|[. ]+$", "");
  }
}
