package nextmove.analysis;

/// How likely is each element, each end? What does each actor get? All decisions are taken as
/// judged. One pass forward, one backward: O(n), and a linear system for each loop.
public final class Outlook {
  private Outlook() {}

  /// @throws Impossible if a loop is reached that can never be left
  public static Play of(Compiled map) {
    return of(map, Cancellation.NEVER);
  }

  /// The same, and asks while it solves large loops whether it should go on.
  public static Play of(Compiled map, Cancellation cancel) {
    Flow flow = new Flow(map, map.point, cancel);
    double[] reach = flow.reach();
    double[] value = flow.values(map.own, map.actors);
    return new Play(map, map.point, reach, value, value);
  }
}
