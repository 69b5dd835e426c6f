package nextmove.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Json;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Payoffs;
import nextmove.model.Scale;
import nextmove.model.Scales;
import nextmove.model.Scenario;

/// A second, naive reading of what a scenario means, to hold the analyses against: written from the
/// definitions, slow, and as plain as can be. Elements and links are named by position.
final class Truth {
  final int elements;
  final int actors;
  final int start;

  /// By element: the links out, in file order.
  final List<List<Integer>> out = new ArrayList<>();

  /// By link.
  final int[] to;

  final double[] lo;
  final double[] point;
  final double[] hi;
  final boolean[] assumed;

  /// Nothing is stated but the rest, if that.
  final boolean[] open;

  /// By element.
  final boolean[] irreconcilable;

  final boolean[] pinned;

  /// The actor who decides, or -1.
  final int[] mover;

  /// By element and actor.
  final double[][] own;

  final Scenario scenario;

  Truth(Scenario scenario, Given given) {
    this.scenario = scenario;
    elements = scenario.elements().size();
    actors = scenario.actors().size();
    int links = scenario.links().size();
    to = new int[links];
    lo = new double[links];
    point = new double[links];
    hi = new double[links];
    assumed = new boolean[links];
    open = new boolean[links];
    irreconcilable = new boolean[elements];
    pinned = new boolean[elements];
    mover = new int[elements];
    own = new double[elements][actors];
    Map<String, Integer> at = new HashMap<>();
    for (int e = 0; e < elements; e++) {
      at.put(scenario.elements().get(e).id(), e);
      out.add(new ArrayList<>());
    }
    for (int k = 0; k < links; k++) {
      Link link = scenario.links().get(k);
      to[k] = at.get(link.to());
      out.get(at.get(link.from())).add(k);
    }
    for (int e = 0; e < elements; e++) {
      element(e);
    }
    for (Link.Key pin : given.pins()) {
      int from = at.get(pin.from());
      pinned[from] = true;
      irreconcilable[from] = false;
      for (int k : out.get(from)) {
        lo[k] = point[k] = hi[k] = scenario.links().get(k).key().equals(pin) ? 1 : 0;
        assumed[k] = false;
      }
    }
    String begin = given.start() != null ? given.start() : begin();
    start = at.get(begin);
  }

  private Truth(Truth other, double[] point, double[][] own) {
    scenario = other.scenario;
    elements = other.elements;
    actors = other.actors;
    start = other.start;
    out.addAll(other.out);
    to = other.to;
    lo = other.lo;
    hi = other.hi;
    assumed = other.assumed;
    open = other.open;
    irreconcilable = other.irreconcilable;
    pinned = other.pinned;
    mover = other.mover;
    this.point = point;
    this.own = own;
  }

  /// The same map played with other chances and payoffs.
  Truth with(double[] point, double[][] own) {
    return new Truth(this, point, own);
  }

  /// The target of the latest entry of the ledger; else the start that is named; else the first
  /// element with no link in, or simply the first.
  private String begin() {
    String latest = "";
    String begin = scenario.start();
    for (Json.Obj entry : scenario.ledger()) {
      String date = ((Json.Text) entry.members().get("date")).value();
      if (date.compareTo(latest) >= 0) {
        latest = date;
        begin = ((Json.Text) entry.members().get("to")).value();
      }
    }
    if (begin != null) {
      return begin;
    }
    for (Element e : scenario.elements()) {
      if (scenario.links().stream().noneMatch(k -> k.to().equals(e.id()))) {
        return e.id();
      }
    }
    return scenario.elements().getFirst().id();
  }

  private void element(int e) {
    Element element = scenario.elements().get(e);
    mover[e] = element instanceof Decision d && d.actor() != null ? actor(d.actor()) : -1;
    for (Map.Entry<String, Payoffs.Amount> payoff : element.payoffs().amounts().entrySet()) {
      int a = actor(payoff.getKey());
      if (a >= 0) {
        Payoffs.Amount amount = payoff.getValue();
        own[e][a] = (amount.lo().toDouble() + amount.hi().toDouble()) / 2;
      }
    }
    resolve(e);
  }

  private int actor(String id) {
    return scenario.actors().stream().map(a -> a.id()).toList().indexOf(id);
  }

  private void resolve(int e) {
    List<Integer> links = out.get(e);
    double stated = 0;
    for (int k : links) {
      Likelihood likelihood = scenario.links().get(k).likelihood();
      double[] range = range(likelihood);
      open[k] = range.length == 0;
      lo[k] = open[k] ? 0 : range[0];
      hi[k] = open[k] ? 1 : range[1];
      assumed[k] = open[k] && links.size() > 1 && !(likelihood instanceof Likelihood.Rest);
      point[k] = open[k] ? 0 : (lo[k] + hi[k]) / 2;
      stated += point[k];
    }
    List<Integer> sharing = links.stream().filter(k -> open[k]).toList();
    for (int k : sharing) {
      point[k] = stated < 1 - 1e-9 ? (1 - stated) / sharing.size() : 0;
    }
    irreconcilable[e] = !reconcile(e, point);
  }

  /// Brings the sum of an element's points to 1: all move towards their bounds by the same part of
  /// the way, or, where that cannot be, shrink or grow in proportion; says which.
  boolean reconcile(int e, double[] point) {
    List<Integer> links = out.get(e);
    double sum = sum(links, point);
    double least = sum(links, lo);
    double most = sum(links, hi);
    if (Math.abs(sum - 1) <= 1e-9 || links.isEmpty()) {
      return true;
    }
    boolean can = least <= 1 + 1e-9 && most >= 1 - 1e-9;
    for (int k : links) {
      if (!can) {
        point[k] = sum == 0 ? 1.0 / links.size() : point[k] / sum;
      } else if (sum < 1) {
        point[k] += (hi[k] - point[k]) * all((1 - sum) / (most - sum));
      } else {
        point[k] -= (point[k] - lo[k]) * all((sum - 1) / (sum - least));
      }
    }
    return can;
  }

  /// What is nearly all counts as all, so that no crumb of a chance is left.
  private static double all(double share) {
    return share > 1 - 1e-9 ? 1 : share;
  }

  private double[] range(Likelihood likelihood) {
    return switch (likelihood) {
      case Likelihood.Exact e -> new double[] {e.p().toDouble(), e.p().toDouble()};
      case Likelihood.Range r -> new double[] {r.lo().toDouble(), r.hi().toDouble()};
      case Likelihood.Word(String word) -> {
        for (Scale.Term term : Scales.of(scenario).orElseThrow().terms()) {
          if (term.word().equals(word)) {
            yield new double[] {term.lo().toDouble(), term.hi().toDouble()};
          }
        }
        yield new double[0];
      }
      case Likelihood.Rest _, Likelihood.Unstated _ -> new double[0];
    };
  }

  private static double sum(List<Integer> links, double[] of) {
    return links.stream().mapToDouble(k -> of[k]).sum();
  }

  boolean isEnd(int e) {
    return out.get(e).isEmpty();
  }

  static boolean tie(double a, double b) {
    boolean finite = Double.isFinite(a) && Double.isFinite(b);
    return a == b
        || finite && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
  }

  /// The positions where `of` is greatest, ties included.
  static List<Integer> greatest(double... of) {
    double most = Arrays.stream(of).max().orElseThrow();
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < of.length; i++) {
      if (tie(of[i], most)) {
        all.add(i);
      }
    }
    return all;
  }
}
