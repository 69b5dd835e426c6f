package nextmove.format;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nextmove.model.Json;
import nextmove.model.Num;
import nextmove.model.OrderedMap;
import nextmove.model.Problem;
import org.jspecify.annotations.Nullable;

/// Reads JSON as RFC 8259 has it and nothing else, and stricter where two readers could understand
/// one text differently: UTF-8 only, no member twice in one object (however it is escaped), no half
/// of a character. Numbers keep their digits. Takes time linear in the text and a stack that does
/// not grow with it.
public final class StrictJson {
  /// The deepest nesting that is read; deeper values would be a danger to whatever walks them.
  public static final int DEEPEST = 100;

  private final String text;
  private final JsonReader in;
  private final List<Level> levels = new ArrayList<>();
  private int depth;

  private StrictJson(String text) {
    this.text = text;
    in = new JsonReader(new StringReader(text));
    in.setStrictness(Strictness.STRICT);
    in.setNestingLimit(DEEPEST + 1);
  }

  /// What reading gave.
  public sealed interface Outcome {}

  public record Tree(Json root) implements Outcome {}

  /// @param why with the line and column where reading stopped
  public record Unreadable(Problem why) implements Outcome {}

  public static Outcome parse(byte[] bytes) {
    Optional<Problem> disguise = Disguise.of(bytes);
    if (disguise.isPresent()) {
      return new Unreadable(disguise.get());
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    // That is much quicker than a decoder of one's own, which then has to look only where something
    // was replaced.
    return text.indexOf('\uFFFD') < 0
        ? new StrictJson(text).outcome()
        : notUtf8(bytes)
            .<Outcome>map(Unreadable::new)
            .orElseGet(() -> new StrictJson(text).outcome());
  }

  private static Optional<Problem> notUtf8(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer encoded = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    if (!decoder.decode(encoded, text, true).isError()) {
      return Optional.empty();
    }
    String found = HexFormat.of().withUpperCase().toHexDigits(encoded.get(encoded.position()));
    String before = text.flip().toString();
    return Optional.of(Faults.at("json.not-utf-8", before, before.length(), found));
  }

  private Outcome outcome() {
    boolean complete = false;
    try {
      Json root = value();
      complete = true;
      // Strict reading itself refuses whatever else may follow.
      return in.peek() == JsonToken.END_DOCUMENT
          ? new Tree(root)
          : new Unreadable(here("json.trailing"));
    } catch (Fault e) {
      return new Unreadable(e.problem);
    } catch (IOException e) {
      return new Unreadable(Faults.of(e, text, offset(), complete));
    }
  }

  /// The arrays and objects whose end has not been read yet have one level each; a level serves one
  /// after another.
  private static final class Level {
    final OrderedMap.Builder<Json> members = new OrderedMap.Builder<>();
    final List<Json> items = new ArrayList<>();
    boolean object;
    String name = "";

    void add(Json value) {
      if (object) {
        members.put(name, value);
      } else {
        items.add(value);
      }
    }

    Json close() {
      if (object) {
        return new Json.Obj(members.build());
      }
      Json array = new Json.Array(items);
      items.clear();
      return array;
    }
  }

  private Json value() throws IOException, Fault {
    while (true) {
      @Nullable Json whole = step();
      if (whole != null) {
        if (depth == 0) {
          return whole;
        }
        levels.get(depth - 1).add(whole);
      }
    }
  }

  /// Reads one token; returns a value that it completes, or null.
  private @Nullable Json step() throws IOException, Fault {
    return switch (in.peek()) {
      case BEGIN_OBJECT -> {
        in.beginObject();
        yield open(true);
      }
      case BEGIN_ARRAY -> {
        in.beginArray();
        yield open(false);
      }
      case NAME -> {
        name(in.nextName());
        yield null;
      }
      case END_OBJECT -> {
        in.endObject();
        yield levels.get(--depth).close();
      }
      case END_ARRAY -> {
        in.endArray();
        yield levels.get(--depth).close();
      }
      case STRING -> new Json.Text(in.nextString());
      case NUMBER -> number(in.nextString());
      case BOOLEAN -> in.nextBoolean() ? Json.Literal.TRUE : Json.Literal.FALSE;
      case NULL -> {
        in.nextNull();
        yield Json.Literal.NULL;
      }
      case END_DOCUMENT -> throw new Fault(here("json.ends-early"));
    };
  }

  private @Nullable Json open(boolean object) throws Fault {
    if (depth == DEEPEST) {
      throw new Fault(here("json.deep", String.valueOf(DEEPEST)));
    }
    if (depth == levels.size()) {
      levels.add(new Level());
    }
    levels.get(depth++).object = object;
    return null;
  }

  private void name(String name) throws Fault {
    Level object = levels.get(depth - 1);
    if (object.members.has(name)) {
      throw new Fault(here("json.duplicate", name));
    }
    object.name = name;
  }

  private Json number(String literal) throws Fault {
    try {
      return new Json.Number(new Num(literal));
    } catch (NumberFormatException e) {
      throw new Fault(here("json.number", literal));
    }
  }

  private int offset() {
    return (int) in.getCharacterOffset();
  }

  private Problem here(String code, String... args) {
    return Faults.at(code, text, offset(), args);
  }

  private static final class Fault extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    Fault(Problem problem) {
      super(problem.code(), null, false, false);
      this.problem = problem;
    }
  }
}
