package nextmove.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something to watch for, since it would tell which links are taken.
///
/// @param title what would be seen
/// @param until when it no longer counts as open, or null
/// @param state null where nothing is said, which means open
/// @param on when it was seen, or null
/// @param links what it bears on
public record Indicator(
    String id,
    String title,
    @Nullable When until,
    @Nullable State state,
    @Nullable When on,
    List<Bearing> links,
    String notes,
    List<SourceRef> sources,
    Extras extras) {
  public enum State {
    OPEN,
    SEEN,
    ABSENT
  }

  /// What an indicator says of one link, each as a ratio: how many times as likely that is if the
  /// link is taken than if it is not. 1 says nothing, and so does null.
  ///
  /// @param ratio of its being seen
  /// @param ratioIfAbsent of its not being seen
  public record Bearing(
      Link.Key link, @Nullable Num ratio, @Nullable Num ratioIfAbsent, Extras extras) {
    public Bearing {
      Guard.id(link.from());
      Guard.id(link.to());
      guard(ratio);
      guard(ratioIfAbsent);
    }

    private static void guard(@Nullable Num ratio) {
      if (ratio != null && ratio.compareTo(Num.ZERO) <= 0) {
        throw new IllegalArgumentException("a ratio of " + ratio);
      }
    }

    public Bearing(Link.Key link) {
      this(link, null, null, Extras.NONE);
    }

    public Bearing withLink(Link.Key link) {
      return new Bearing(link, ratio, ratioIfAbsent, extras);
    }

    public Bearing withRatio(@Nullable Num ratio) {
      return new Bearing(link, ratio, ratioIfAbsent, extras);
    }

    public Bearing withRatioIfAbsent(@Nullable Num ratioIfAbsent) {
      return new Bearing(link, ratio, ratioIfAbsent, extras);
    }
  }

  public Indicator {
    Guard.id(id);
    links = List.copyOf(links);
    sources = List.copyOf(sources);
  }

  /// One that is open and bears on nothing yet.
  public Indicator(String id, String title) {
    this(id, title, null, State.OPEN, null, List.of(), "", List.of(), Extras.NONE);
  }

  public boolean isOpen() {
    return state == null || state == State.OPEN;
  }

  public boolean bearsOn(Link.Key link) {
    return links.stream().anyMatch(b -> b.link().equals(link));
  }

  public Indicator withId(String id) {
    return new Indicator(id, title, until, state, on, links, notes, sources, extras);
  }

  public Indicator withTitle(String title) {
    return new Indicator(id, title, until, state, on, links, notes, sources, extras);
  }

  public Indicator withUntil(@Nullable When until) {
    return new Indicator(id, title, until, state, on, links, notes, sources, extras);
  }

  public Indicator withState(State state) {
    return new Indicator(id, title, until, state, on, links, notes, sources, extras);
  }

  public Indicator withOn(@Nullable When on) {
    return new Indicator(id, title, until, state, on, links, notes, sources, extras);
  }

  public Indicator withLinks(List<Bearing> links) {
    return new Indicator(id, title, until, state, on, links, notes, sources, extras);
  }

  public Indicator withNotes(String notes) {
    return new Indicator(id, title, until, state, on, links, notes, sources, extras);
  }

  public Indicator withSources(List<SourceRef> sources) {
    return new Indicator(id, title, until, state, on, links, notes, sources, extras);
  }
}
