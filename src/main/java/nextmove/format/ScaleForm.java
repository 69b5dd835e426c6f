package nextmove.format;

import java.util.List;
import nextmove.model.Json;
import nextmove.model.Num;
import nextmove.model.Scale;
import org.jspecify.annotations.Nullable;

/// One item of `"scales"`.
final class ScaleForm {
  private ScaleForm() {}

  static Scale read(Members in, Ids ids) {
    String id = ids.read(in);
    String name = in.text("name");
    List<Scale.Term> terms = in.list("terms", ScaleForm::term);
    return new Scale(id, name, terms, in.extras());
  }

  private static Scale.Term term(Json json, Where where, Findings findings) {
    Members in = Members.of(json, where, findings);
    String word = in.id("word");
    Ends range = range(in);
    return new Scale.Term(word, range.lo(), range.hi(), in.extras());
  }

  private static Ends range(Members in) {
    @Nullable Json json = in.look("range");
    if (json == null) {
      in.findings().fault("shape.missing", in.where(), "range");
    } else if (json instanceof Json.Array(List<Json> ends) && ends.size() == 2) {
      in.take("range");
      return Ends.of(ends, Members::share, in.where().member("range"), in.findings());
    } else {
      in.findings().type("range", json, in.where().member("range"));
    }
    return new Ends(Num.ZERO, Num.ZERO);
  }

  static Json write(Scale scale) {
    return new Fields(scale.extras())
        .text("id", scale.id())
        .text("name", scale.name())
        .list("terms", scale.terms(), ScaleForm::write)
        .done();
  }

  private static Json write(Scale.Term term) {
    return new Fields(term.extras())
        .text("word", term.word())
        .put("range", Ends.write(term.lo(), term.hi()))
        .done();
  }
}
