package nextmove.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nextmove.check.Rules;
import nextmove.model.Index;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Problem.Spot;

/// Is the map sound? What the {@link Rules} find, and what shows only when it is played.
public final class HealthCheck {
  private static final Set<String> OF_ELEMENT =
      Set.of("decision.actor-unknown", "likelihood.sum-over", "likelihood.sum-under");

  private HealthCheck() {}

  /// All problems of a scenario by itself, nothing supposed: first those of the rules. Costs O(n),
  /// and the linear systems of its loops.
  public static List<Problem> of(Index index) {
    List<Problem> problems = new ArrayList<>(Rules.check(index));
    Compiled map = new Compiled(index);
    for (int rank = 0; rank < map.elements; rank++) {
      squeezed(map, rank, problems);
    }
    try {
      neverHappens(Outlook.of(map), problems);
    } catch (Impossible e) {
      // The rules know only of loops without a link out, and not whether they are reached.
      Set<Spot> loop = new HashSet<>();
      e.names().forEach(id -> loop.add(new Spot.OfElement(id)));
      problems.removeIf(p -> p.code().equals("loop.endless") && loop.contains(p.spot()));
      Spot first = new Spot.OfElement(e.names().getFirst());
      String size = String.valueOf(e.names().size());
      problems.add(new Problem("loop.trapped", Grade.ERROR, first, size));
    }
    return problems;
  }

  /// Links that might be taken by themselves, but have no chance as their siblings claim too much.
  private static void squeezed(Compiled map, int rank, List<Problem> problems) {
    for (int s = map.first[rank]; s < map.first[rank + 1]; s++) {
      if (map.irreconcilable[rank] && map.point[s] == 0 && map.hi[s] > 0) {
        Spot link = new Spot.OfLink(map.index().link(map.link[s]).key());
        problems.add(new Problem("likelihood.squeezed", Grade.WARNING, link));
      }
    }
  }

  /// The first elements on ways that are there, but have no chance.
  private static void neverHappens(Play play, List<Problem> problems) {
    Index index = play.map.index();
    for (int p = 0; p < index.elementCount(); p++) {
      boolean leads = false;
      for (int i = 0; i < index.inDegree(p); i++) {
        leads |= play.reach(index.from(index.in(p, i))) > 0;
      }
      if (leads && play.reach(p) == 0) {
        Spot element = new Spot.OfElement(index.element(p).id());
        problems.add(new Problem("element.never", Grade.HINT, element));
      }
    }
  }

  /// Those of `problems` that are errors and touch what has been computed: they make a likelihood,
  /// or who decides, something else than was meant, where the story comes by and nothing is pinned.
  public static List<Problem> touching(List<Problem> problems, Play play) {
    return problems.stream().filter(p -> p.grade() == Grade.ERROR && touches(p, play)).toList();
  }

  private static boolean touches(Problem problem, Play play) {
    Index index = play.map.index();
    return switch (problem.spot()) {
      case Spot.OfElement(String id) ->
          OF_ELEMENT.contains(problem.code()) && counts(play, index.position(id));
      case Spot.OfLink(Link.Key key) ->
          problem.code().equals("likelihood.word-unknown")
              && counts(play, index.position(key.from()));
      case Spot.Whole _ ->
          switch (problem.code()) {
            case "start.unknown" -> play.map.given().start() == null;
            case "scale.unknown" -> usesWords(play);
            default -> false;
          };
      case Spot.Position _, Spot.Path _, Spot.OfActor _ -> false;
    };
  }

  private static boolean counts(Play play, int element) {
    return element >= 0 && play.reach(element) > 0 && play.map.pinned[play.map.rank(element)] < 0;
  }

  private static boolean usesWords(Play play) {
    Index index = play.map.index();
    for (int k = 0; k < index.linkCount(); k++) {
      if (index.link(k).likelihood() instanceof Likelihood.Word && counts(play, index.from(k))) {
        return true;
      }
    }
    return false;
  }
}
