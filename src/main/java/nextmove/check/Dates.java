package nextmove.check;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Problem.Spot;
import nextmove.model.Source;
import nextmove.model.When;
import org.jspecify.annotations.Nullable;

/// Every date is one that a calendar has, and no window ends before it begins.
record Dates(Index index) implements Rule.OfWhole, Rule.OfElement {
  private static final int DAY = "2022-02-30".length();

  @Override
  public void element(int at, Element e, Consumer<Problem> found) {
    if (e.details().date() != null) {
      check(e.details().date(), new Spot.OfElement(e.id()), found);
    }
  }

  @Override
  public void whole(Consumer<Problem> found) {
    List<Source> sources = index.scenario().sources();
    for (int i = 0; i < sources.size(); i++) {
      check(sources.get(i).date(), new Spot.Path("$.sources[" + i + "].date"), found);
    }
  }

  static void check(@Nullable When when, Spot spot, Consumer<Problem> found) {
    if (when == null) {
      return;
    }
    impossible(when.from(), spot, found);
    @Nullable String to = when.to();
    if (to != null) {
      impossible(to, spot, found);
      int common = Math.min(when.from().length(), to.length());
      if (when.from().substring(0, common).compareTo(to.substring(0, common)) > 0) {
        found.accept(new Problem("date.turned", Grade.WARNING, spot, when.from(), to));
      }
    }
  }

  private static void impossible(String date, Spot spot, Consumer<Problem> found) {
    if (date.length() >= DAY) {
      int year = Integer.parseInt(date, 0, 4, 10);
      int month = Integer.parseInt(date, 5, 7, 10);
      int day = Integer.parseInt(date, 8, DAY, 10);
      if (day > YearMonth.of(year, month).lengthOfMonth()) {
        found.accept(new Problem("date.impossible", Grade.WARNING, spot, date));
      }
    }
  }
}
