package nextmove.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nextmove.model.Actor;
import nextmove.model.Assumption;
import nextmove.model.Bookmark;
import nextmove.model.Element;
import nextmove.model.Extras;
import nextmove.model.Group;
import nextmove.model.Indicator;
import nextmove.model.Json;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.PayoffUnit;
import nextmove.model.Scale;
import nextmove.model.Scenario;
import nextmove.model.Source;
import org.jspecify.annotations.Nullable;

/// The root of the file.
final class ScenarioForm {
  static final String FORMAT = "nextmove/scenario";
  static final String SET_ASIDE = "setAside";

  private static final String DEFAULT_LANGUAGE = "en";

  private ScenarioForm() {}

  /// Reads all but `format` and `version`.
  static Scenario read(Members in) {
    in.take("format");
    in.take("version");
    String title = in.text("title");
    String summary = in.text("summary");
    String language = given(in, "language", DEFAULT_LANGUAGE);
    String scale = given(in, "scale", Scenario.DEFAULT_SCALE);
    @Nullable String start = in.textOrNull("start");
    PayoffUnit unit = unit(in);
    List<Actor> actors = records(in, "actors", ActorForm::read);
    Ids ids = new Ids(in.look("elements"));
    List<Element> elements = records(in, "elements", ElementForm::read, ids);
    List<Json> setAside = new ArrayList<>();
    List<Link> links = links(in, ids, setAside);
    List<Source> sources = records(in, "sources", SourceForm::read);
    List<Assumption> assumptions = records(in, "assumptions", AssumptionForm::read);
    List<Indicator> indicators = records(in, "indicators", IndicatorForm::read);
    List<Json.Obj> ledger = in.list("ledger", LedgerForm::read);
    List<Scale> scales = records(in, "scales", ScaleForm::read);
    List<String> folded = in.list("folded", Members::id);
    List<Group> groups = records(in, "groups", GroupForm::read);
    List<Bookmark> bookmarks = in.list("bookmarks", BookmarkForm::read);
    Extras extras = withSetAside(in.extras(), setAside);
    return in.findings().faults().isEmpty()
        ? new Scenario(
            title,
            summary,
            language,
            scale,
            start,
            unit,
            actors,
            elements,
            links,
            sources,
            assumptions,
            indicators,
            ledger,
            scales,
            folded,
            groups,
            bookmarks,
            extras)
        : Scenario.EMPTY;
  }

  private static String given(Members in, String name, String otherwise) {
    if (in.look(name) == null) {
      return otherwise;
    }
    in.take(name);
    return in.lookText(name);
  }

  private static PayoffUnit unit(Members in) {
    @Nullable Json json = in.look("payoffUnit");
    if (json == null) {
      return PayoffUnit.NONE;
    }
    Members members = Members.of(json, in.where().member("payoffUnit"), in.findings());
    String name = members.text("name");
    @Nullable Num min = members.number("min");
    @Nullable Num max = members.number("max");
    PayoffUnit unit = new PayoffUnit(name, min, max, members.extras());
    if (!unit.equals(PayoffUnit.NONE)) {
      in.take("payoffUnit");
    }
    return unit;
  }

  private static <T> List<T> records(Members in, String name, BiFunction<Members, Ids, T> form) {
    return records(in, name, form, new Ids(in.look(name)));
  }

  private static <T> List<T> records(
      Members in, String name, BiFunction<Members, Ids, T> form, Ids ids) {
    return in.list(
        name, (json, where, findings) -> form.apply(Members.of(json, where, findings), ids));
  }

  private static List<Link> links(Members in, Ids elements, List<Json> setAside) {
    int expected = in.look("links") instanceof Json.Array(List<Json> items) ? items.size() : 0;
    Pairs pairs = new Pairs(expected);
    List<Link> links = new ArrayList<>(expected);
    in.list(
        "links",
        (json, where, findings) -> {
          LinkForm.read(Members.of(json, where, findings), elements, pairs)
              .ifPresentOrElse(links::add, () -> setAside.add(json));
          return json;
        });
    return links;
  }

  /// Adds links that cannot stand to the list of earlier ones. Where that name is taken by
  /// something else, the next free one serves.
  private static Extras withSetAside(Extras extras, List<Json> setAside) {
    if (setAside.isEmpty()) {
      return extras;
    }
    List<Json> all = new ArrayList<>();
    String name = SET_ASIDE;
    for (int i = 2; extras.members().containsKey(name); i++) {
      if (extras.members().get(name) instanceof Json.Array(List<Json> earlier)) {
        all.addAll(earlier);
        break;
      }
      name = SET_ASIDE + "-" + i;
    }
    all.addAll(setAside);
    return extras.with(name, new Json.Array(all));
  }

  static Json.Obj write(Scenario s) {
    Map<String, Json> head = new LinkedHashMap<>();
    head.put("format", new Json.Text(FORMAT));
    head.put("version", new Json.Number(new Num(String.valueOf(Migrations.CURRENT))));
    Json.Obj body =
        new Fields(s.extras())
            .text("title", s.title())
            .text("summary", s.summary())
            .put("language", new Json.Text(s.language()))
            .put("scale", new Json.Text(s.scale()))
            .text("start", s.start())
            .put(
                "payoffUnit", s.payoffUnit().equals(PayoffUnit.NONE) ? null : write(s.payoffUnit()))
            .list("actors", s.actors(), ActorForm::write)
            .list("elements", s.elements(), ElementForm::write)
            .list("links", s.links(), LinkForm::write)
            .list("sources", s.sources(), SourceForm::write)
            .list("assumptions", s.assumptions(), AssumptionForm::write)
            .list("indicators", s.indicators(), IndicatorForm::write)
            .list("ledger", s.ledger(), entry -> entry)
            .list("scales", s.scales(), ScaleForm::write)
            .list("folded", s.folded(), Json.Text::new)
            .list("groups", s.groups(), GroupForm::write)
            .list("bookmarks", s.bookmarks(), BookmarkForm::write)
            .done();
    head.putAll(body.members());
    return new Json.Obj(head);
  }

  private static Json write(PayoffUnit unit) {
    return new Fields(unit.extras())
        .text("name", unit.name())
        .number("min", unit.min())
        .number("max", unit.max())
        .done();
  }
}
