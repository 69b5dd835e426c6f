package nextmove.format;

import java.util.regex.Pattern;
import nextmove.model.Json;
import nextmove.model.Source;
import nextmove.model.When;
import org.jspecify.annotations.Nullable;

/// One item of `"sources"`.
final class SourceForm {
  private static final Pattern RELIABILITY = Pattern.compile("[A-F]");

  private SourceForm() {}

  static Source read(Members in, Ids ids) {
    String id = ids.read(in);
    String author = in.text("author");
    String title = in.text("title");
    String publisher = in.text("publisher");
    @Nullable When date = in.when("date");
    String url = in.text("url");
    String reliability = in.matching("reliability", RELIABILITY, "reliability");
    String notes = in.text("notes");
    return new Source(id, author, title, publisher, date, url, reliability, notes, in.extras());
  }

  static Json write(Source source) {
    return new Fields(source.extras())
        .text("id", source.id())
        .text("author", source.author())
        .text("title", source.title())
        .text("publisher", source.publisher())
        .when("date", source.date())
        .text("url", source.url())
        .text("reliability", source.reliability())
        .text("notes", source.notes())
        .done();
  }
}
