package nextmove.format;

import java.util.List;
import java.util.Map;
import nextmove.model.Indicator;
import nextmove.model.Indicator.Bearing;
import nextmove.model.Indicator.State;
import nextmove.model.Json;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.SourceRef;
import nextmove.model.When;
import org.jspecify.annotations.Nullable;

/// One item of `"indicators"`.
final class IndicatorForm {
  private static final Map<String, State> STATES = Choices.of(State.values());

  private IndicatorForm() {}

  static Indicator read(Members in, Ids ids) {
    String id = ids.read(in);
    String title = in.text("title");
    @Nullable When until = in.when("until");
    @Nullable State state = in.choice("state", STATES);
    @Nullable When on = in.when("on");
    List<Bearing> links = in.list("links", IndicatorForm::bearing);
    String notes = in.text("notes");
    List<SourceRef> sources = in.list("sources", EvidenceForm::sourceRef);
    return new Indicator(id, title, until, state, on, links, notes, sources, in.extras());
  }

  private static Bearing bearing(Json json, Where where, Findings findings) {
    Members in = Members.of(json, where, findings);
    Link.Key link = new Link.Key(in.id("from"), in.id("to"));
    @Nullable Num ratio = ratio(in, "ratio");
    @Nullable Num ratioIfAbsent = ratio(in, "ratioIfAbsent");
    return new Bearing(link, ratio, ratioIfAbsent, in.extras());
  }

  private static @Nullable Num ratio(Members in, String name) {
    @Nullable Num ratio = in.number(name);
    if (ratio != null && ratio.compareTo(Num.ZERO) <= 0) {
      in.findings().type("ratio", new Json.Number(ratio), in.where().member(name));
      return null;
    }
    return ratio;
  }

  static Json write(Indicator indicator) {
    @Nullable State state = indicator.state();
    return new Fields(indicator.extras())
        .text("id", indicator.id())
        .text("title", indicator.title())
        .when("until", indicator.until())
        .text("state", state == null ? null : Choices.word(state))
        .when("on", indicator.on())
        .list("links", indicator.links(), IndicatorForm::write)
        .text("notes", indicator.notes())
        .list("sources", indicator.sources(), EvidenceForm::write)
        .done();
  }

  private static Json write(Bearing bearing) {
    return new Fields(bearing.extras())
        .text("from", bearing.link().from())
        .text("to", bearing.link().to())
        .number("ratio", bearing.ratio())
        .number("ratioIfAbsent", bearing.ratioIfAbsent())
        .done();
  }
}
