package nextmove.format;

import java.util.List;
import nextmove.model.Assumption;
import nextmove.model.Json;
import nextmove.model.SourceRef;

/// One item of `"assumptions"`.
final class AssumptionForm {
  private AssumptionForm() {}

  static Assumption read(Members in, Ids ids) {
    String id = ids.read(in);
    String text = in.text("text");
    List<SourceRef> sources = in.list("sources", EvidenceForm::sourceRef);
    return new Assumption(id, text, sources, in.extras());
  }

  static Json write(Assumption assumption) {
    return new Fields(assumption.extras())
        .text("id", assumption.id())
        .text("text", assumption.text())
        .list("sources", assumption.sources(), EvidenceForm::write)
        .done();
  }
}
