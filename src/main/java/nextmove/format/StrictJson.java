package nextmove.format;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.CharArrayReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nextmove.model.Json;
import nextmove.model.Num;
import nextmove.model.Problem;
import org.jspecify.annotations.Nullable;

/// Reads JSON as RFC 8259 has it and nothing else, and stricter where two readers could understand
/// one text differently: UTF-8 only, no member twice in one object (however it is escaped), no half
/// of a character. Numbers keep their digits. Takes time linear in the text and a stack that does
/// not grow with it.
public final class StrictJson {
  /// The deepest nesting that is read; deeper values would be a danger to whatever walks them.
  public static final int DEEPEST = 100;

  private final char[] text;
  private final int length;
  private final boolean escapes;
  private final JsonReader in;
  private final Deque<Open> opened = new ArrayDeque<>();

  private StrictJson(CharBuffer text) {
    this.text = text.array();
    length = text.limit();
    escapes = hasEscapes(this.text, length);
    in = new JsonReader(new CharArrayReader(this.text, 0, length));
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
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer encoded = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult decoded = decoder.decode(encoded, text, true);
    text.flip();
    if (decoded.isError()) {
      int end = text.limit();
      String found = HexFormat.of().withUpperCase().toHexDigits(encoded.get(encoded.position()));
      return new Unreadable(Faults.at("json.not-utf-8", text.array(), end, end, found));
    }
    return new StrictJson(text).outcome();
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
      return new Unreadable(Faults.of(e, text, offset(), length, complete));
    }
  }

  /// An array or object whose end has not been read yet.
  private static final class Open {
    final @Nullable Map<String, Json> members;
    final List<Json> items = new ArrayList<>();
    String name = "";

    Open(boolean object) {
      members = object ? new LinkedHashMap<>() : null;
    }

    void add(Json value) {
      if (members == null) {
        items.add(value);
      } else {
        members.put(name, value);
      }
    }

    Json close() {
      return members == null ? new Json.Array(items) : new Json.Obj(members);
    }
  }

  private Json value() throws IOException, Fault {
    while (true) {
      @Nullable Json whole = step();
      if (whole != null) {
        if (opened.isEmpty()) {
          return whole;
        }
        opened.getLast().add(whole);
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
        name(whole(in.nextName()));
        yield null;
      }
      case END_OBJECT -> {
        in.endObject();
        yield opened.removeLast().close();
      }
      case END_ARRAY -> {
        in.endArray();
        yield opened.removeLast().close();
      }
      case STRING -> new Json.Text(whole(in.nextString()));
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
    if (opened.size() == DEEPEST) {
      throw new Fault(here("json.deep", String.valueOf(DEEPEST)));
    }
    opened.addLast(new Open(object));
    return null;
  }

  private void name(String name) throws Fault {
    Open object = opened.getLast();
    if (object.members != null && object.members.containsKey(name)) {
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

  /// Only an escape can smuggle half a character past the decoder.
  private String whole(String s) throws Fault {
    for (int i = 0; escapes && i < s.length(); i++) {
      if (Character.isSurrogate(s.charAt(i))) {
        if (!Character.isSurrogatePair(s.charAt(i), i + 1 < s.length() ? s.charAt(i + 1) : 0)) {
          throw new Fault(here("json.half-character", String.format("%04X", (int) s.charAt(i))));
        }
        i++;
      }
    }
    return s;
  }

  private static boolean hasEscapes(char[] text, int length) {
    for (int i = 1; i < length; i++) {
      if (text[i] == 'u' && text[i - 1] == '\\') {
        return true;
      }
    }
    return false;
  }

  private int offset() {
    return (int) in.getCharacterOffset();
  }

  private Problem here(String code, String... args) {
    return Faults.at(code, text, offset(), length, args);
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
