package nextmove.layout;

/// The words and counts that the map shows beside titles, by positions of the index that is laid
/// out. They come from above, where sentences are made. A text may hold line breaks.
public interface Labels {
  /// The line above an element's title, such as "Kremlin decides"; empty for none.
  String strip(int element);

  /// How many small marks the element's card carries (bookmark, notes, sources, indicator, date).
  int marks(int element);

  /// What stands on a link, such as "likely, 55-80 %"; empty for nothing. A title goes on a line of
  /// its own before the likelihood.
  String link(int link);

  /// A map with titles only.
  Labels NONE =
      new Labels() {
        @Override
        public String strip(int element) {
          return "";
        }

        @Override
        public int marks(int element) {
          return 0;
        }

        @Override
        public String link(int link) {
          return "";
        }
      };
}
