package nextmove.format;

import java.util.LinkedHashMap;
import java.util.Map;
import nextmove.model.Json;
import nextmove.model.Picture;
import org.jspecify.annotations.Nullable;

/// One item of the `"pictures"` of an element. That its data is a text is all that is asked here:
/// what is broken shows when it is drawn.
final class PictureForm {
  private static final Map<String, Picture.Type> TYPES = types();

  private PictureForm() {}

  private static Map<String, Picture.Type> types() {
    Map<String, Picture.Type> types = new LinkedHashMap<>();
    for (Picture.Type type : Picture.Type.values()) {
      types.put(type.mime(), type);
    }
    return types;
  }

  static Picture read(Json json, Where where, Findings findings) {
    Members in = Members.of(json, where, findings);
    String title = in.text("title");
    if (in.look("type") == null) {
      in.findings().fault("shape.missing", in.where(), "type");
    }
    Picture.@Nullable Type type = in.choice("type", TYPES);
    String data = in.id("data");
    return new Picture(title, type == null ? Picture.Type.PNG : type, data, in.extras());
  }

  static Json write(Picture picture) {
    return new Fields(picture.extras())
        .text("title", picture.title())
        .text("type", picture.type().mime())
        .text("data", picture.data())
        .done();
  }
}
