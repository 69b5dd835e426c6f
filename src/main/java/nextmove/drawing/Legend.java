package nextmove.drawing;

import java.util.List;
import nextmove.model.Element;
import nextmove.model.Num;
import nextmove.model.PayoffUnit;
import nextmove.model.Payoffs;
import nextmove.model.Scenario;
import org.jspecify.annotations.Nullable;

/// What all cards of a scenario have in common.
///
/// @param extent the largest gain or loss that a payoff's bar has room for: the unit's, or more
///   where a payoff is beyond it
record Legend(Palette palette, Icons icons, double extent) {

  static Legend of(Scenario scenario) {
    return new Legend(new Palette(scenario.actors()), new Icons(scenario), extent(scenario));
  }

  /// The legend of the version after; this one if it still holds.
  Legend after(Scenario old, Scenario now) {
    boolean actorsStay = old.actors().equals(now.actors());
    boolean iconsStay =
        old.indicators().equals(now.indicators()) && old.bookmarks().equals(now.bookmarks());
    boolean extentStays = extentStays(old, now);
    return actorsStay && iconsStay && extentStays
        ? this
        : new Legend(
            actorsStay ? palette : new Palette(now.actors()),
            iconsStay ? icons : new Icons(now),
            extentStays ? extent : extent(now));
  }

  /// Whether no changed element had the largest payoff, or has a larger one now.
  private boolean extentStays(Scenario old, Scenario now) {
    List<Element> before = old.elements();
    List<Element> after = now.elements();
    if (!old.payoffUnit().equals(now.payoffUnit()) || before.size() != after.size()) {
      return false;
    }
    for (int i = 0; i < before.size(); i++) {
      Element a = before.get(i);
      Element b = after.get(i);
      if (a != b && a.payoffs() != b.payoffs() && (extent(a) >= extent || extent(b) >= extent)) {
        return false;
      }
    }
    return true;
  }

  private static double extent(Scenario scenario) {
    PayoffUnit unit = scenario.payoffUnit();
    double extent = Math.max(size(unit.min()), size(unit.max()));
    for (Element element : scenario.elements()) {
      extent = Math.max(extent, extent(element));
    }
    return extent;
  }

  private static double extent(Element element) {
    double extent = 0;
    for (Payoffs.Amount amount : element.payoffs().amounts().values()) {
      extent = Math.max(extent, Math.max(size(amount.lo()), size(amount.hi())));
    }
    return extent;
  }

  /// How far from 0 a number is; one beyond what a double holds counts as the largest.
  private static double size(@Nullable Num number) {
    return number == null ? 0 : Math.min(Math.abs(number.toDouble()), Double.MAX_VALUE);
  }

  /// The same of what is expected, which may add up to more than the largest payoff.
  double share(double value) {
    return extent == 0 ? 0 : Math.clamp(value / extent, -1, 1);
  }

  /// -1 to 1, for the largest loss and the largest gain.
  double share(Num number) {
    return extent == 0 ? 0 : Math.signum(number.toDouble()) * (size(number) / extent);
  }
}
