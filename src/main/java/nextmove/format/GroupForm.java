package nextmove.format;

import java.util.List;
import nextmove.model.Group;
import nextmove.model.Json;

/// One item of `"groups"`.
final class GroupForm {
  private GroupForm() {}

  static Group read(Members in, Ids ids) {
    String id = ids.read(in);
    String name = in.text("name");
    String color = in.color("color");
    List<String> elements = in.list("elements", Members::id);
    return new Group(id, name, color, elements, in.extras());
  }

  static Json write(Group group) {
    return new Fields(group.extras())
        .text("id", group.id())
        .text("name", group.name())
        .text("color", group.color())
        .list("elements", group.elements(), Json.Text::new)
        .done();
  }
}
