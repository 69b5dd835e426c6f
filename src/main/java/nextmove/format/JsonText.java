package nextmove.format;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nextmove.model.Json;
import org.jspecify.annotations.Nullable;

/// Writes a JSON value the way our files look: UTF-8, two spaces, line feeds, one at the end; a
/// pair of numbers on one line. Numbers come with the digits that they were read with. Uses no
/// recursion.
public final class JsonText {
  private JsonText() {}

  public static byte[] bytes(Json root) {
    StringWriter text = new StringWriter();
    try {
      write(root, text);
      text.write('\n');
      return encode(text.getBuffer());
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
  }

  /// Half a character, which only a broken input method can have typed, becomes visible as U+FFFD.
  private static byte[] encode(CharSequence text) throws CharacterCodingException {
    CharsetEncoder encoder =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
    ByteBuffer bytes = encoder.encode(CharBuffer.wrap(text));
    byte[] encoded = new byte[bytes.remaining()];
    bytes.get(encoded);
    return encoded;
  }

  /// An array or object that is being written.
  ///
  /// @param members the rest of an object, or null
  /// @param items the rest of an array, or null
  private record Open(
      @Nullable Iterator<Map.Entry<String, Json>> members, @Nullable Iterator<Json> items) {}

  private static void write(Json root, StringWriter text) throws IOException {
    JsonWriter out = new JsonWriter(text);
    out.setIndent("  ");
    Deque<Open> opened = new ArrayDeque<>();
    begin(root, out, opened);
    while (!opened.isEmpty()) {
      Open open = opened.getLast();
      if (open.members() != null && open.members().hasNext()) {
        Map.Entry<String, Json> member = open.members().next();
        out.name(member.getKey());
        begin(member.getValue(), out, opened);
      } else if (open.items() != null && open.items().hasNext()) {
        begin(open.items().next(), out, opened);
      } else if (opened.removeLast().members() != null) {
        out.endObject();
      } else {
        out.endArray();
      }
    }
    out.flush();
  }

  private static void begin(Json value, JsonWriter out, Deque<Open> opened) throws IOException {
    switch (value) {
      case Json.Literal literal -> {
        switch (literal) {
          case NULL -> out.nullValue();
          case TRUE -> out.value(true);
          case FALSE -> out.value(false);
        }
      }
      case Json.Text(String s) -> out.value(s);
      case Json.Number(var number) -> out.jsonValue(number.literal());
      case Json.Array(List<Json> items) -> {
        if (items.size() == 2
            && items.get(0) instanceof Json.Number(var first)
            && items.get(1) instanceof Json.Number(var second)) {
          out.jsonValue("[" + first.literal() + ", " + second.literal() + "]");
        } else {
          out.beginArray();
          opened.addLast(new Open(null, items.iterator()));
        }
      }
      case Json.Obj(Map<String, Json> members) -> {
        out.beginObject();
        opened.addLast(new Open(members.entrySet().iterator(), null));
      }
    }
  }
}
