package nextmove.model;

import java.util.List;

/// A scale of likelihood words, in its own order.
public record Scale(String id, String name, List<Term> terms, Extras extras) {
  public Scale {
    Guard.id(id);
    terms = List.copyOf(terms);
  }

  /// A word and the range it stands for, in shares of 1.
  public record Term(String word, Num lo, Num hi, Extras extras) {
    public Term {
      Guard.id(word);
      Guard.share(lo, hi);
    }
  }
}
