package nextmove.drawing.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nextmove.Shared;
import nextmove.drawing.DisplayList;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.Look;
import nextmove.drawing.SampleMaps;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.model.Actor;
import nextmove.model.Consequence;
import nextmove.model.Decision;
import nextmove.model.Details;
import nextmove.model.Element;
import nextmove.model.Evidence;
import nextmove.model.Extras;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Option;
import nextmove.model.Payoffs;
import nextmove.model.Scenario;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The same map as SVG, PNG and PDF.
class PictureFormatTest {
  private static final FontMeasure FONT = SampleMaps.FONT;

  @BeforeAll
  static void noScreen() {
    System.setProperty("java.awt.headless", "true");
  }

  static Stream<Path> bundled() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  private static Scenario open(Path file) {
    return switch (ScenarioFile.load(file).opening()) {
      case Opening.Opened opened -> opened.scenario();
      case Opening.Repaired mended -> mended.scenario();
      case Opening.Refused refused -> throw new AssertionError(refused.problems());
    };
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void everyTitleIsTextInSvgAndPdf(Path file) {
    Scenario scenario = open(file);
    DisplayList map = Pictures.map(scenario);
    Sheet sheet = Pictures.sheet(scenario, 1);
    String svg =
        Pictures.squeezed(
            String.join("", Pictures.soundSvg(PictureFormat.SVG.picture(map, sheet).bytes())));
    String pdf = Pictures.soundPdf(PictureFormat.PDF.picture(map, sheet).bytes());
    for (int e = 0; e < map.placement().elementCount(); e++) {
      for (var line : map.placement().card(e).title()) {
        assertThat(svg).contains(Pictures.squeezed(line.text()));
        assertThat(pdf).contains(Pictures.squeezed(line.text()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void pngAndRasterisedSvgShowTheSamePicture(Path file) {
    Scenario scenario = open(file);
    DisplayList map = Pictures.map(scenario);
    Sheet sheet = Pictures.sheet(scenario, 0.5);
    BufferedImage png = Pictures.soundPng(PictureFormat.PNG.picture(map, sheet).bytes());
    BufferedImage svg = Pictures.rasterised(PictureFormat.SVG.picture(map, sheet).bytes());
    assertThat(png.getWidth()).isEqualTo(svg.getWidth());
    assertThat(png.getHeight()).isEqualTo(svg.getHeight());
    assertThat(Pictures.inked(png)).isGreaterThan(0.02);
    assertThat(Pictures.distance(svg, png)).isLessThan(0.02);
  }

  @ParameterizedTest
  @EnumSource(PictureFormat.class)
  void theSameMapGivesTheSameBytes(PictureFormat format) {
    Scenario scenario = SampleMaps.random(40, 2);
    byte[] first = format.picture(Pictures.map(scenario), Pictures.sheet(scenario, 1)).bytes();
    byte[] second = format.picture(Pictures.map(scenario), Pictures.sheet(scenario, 1)).bytes();
    assertThat(second).isEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource(PictureFormat.class)
  void anEmptyMapIsAPictureToo(PictureFormat format) {
    sound(format, Scenario.EMPTY, 1);
  }

  @Test
  void titleAndLanguageAreKept() throws IOException {
    Scenario scenario = SampleMaps.random(5, 1).withTitle("A <b>title</b> & “more”");
    Sheet sheet = Pictures.sheet(scenario, 1);
    byte[] pdf = PictureFormat.PDF.picture(Pictures.map(scenario), sheet).bytes();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(scenario.title());
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
    }
    byte[] svg = PictureFormat.SVG.picture(Pictures.map(scenario), sheet).bytes();
    assertThat(new String(svg, java.nio.charset.StandardCharsets.UTF_8))
        .contains("<title>A &lt;b&gt;title&lt;/b&gt; &amp; “more”</title>")
        .contains("xml:lang=\"en\"");
  }

  @ParameterizedTest
  @CsvSource({"PNG, 30000", "PDF, 14400"})
  void whatWouldBeTooLongIsMadeSmallerAndSaysSo(PictureFormat format, int longest)
      throws IOException {
    Scenario scenario = chain(250);
    DisplayList map = Pictures.map(scenario);
    Picture picture = format.picture(map, Pictures.sheet(scenario, 1));
    assertThat(picture.scale()).isLessThan(1);
    if (format == PictureFormat.PNG) {
      BufferedImage image = Pictures.soundPng(picture.bytes());
      assertThat(image.getWidth()).isBetween(longest - 1, longest);
      assertThat(Pictures.inked(image)).isGreaterThan(0.02);
    } else {
      try (PDDocument document = Loader.loadPDF(picture.bytes())) {
        assertThat(document.getPage(0).getMediaBox().getWidth())
            .isBetween(longest - 1f, longest + 0.1f);
      }
    }
  }

  private static Scenario chain(int n) {
    List<Element> elements = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      elements.add(new Consequence("c" + i, "And then, number " + i));
      if (i > 0) {
        links.add(new Link("c" + (i - 1), "c" + i));
      }
    }
    return Scenario.EMPTY.withMap(elements, links);
  }

  @Test
  void aPngOfTooManyPixelsIsMadeSmaller() {
    Scenario scenario = SampleMaps.random(300, 4);
    Picture picture =
        PictureFormat.PNG.picture(Pictures.map(scenario), Pictures.sheet(scenario, 20));
    BufferedImage image = Pictures.soundPng(picture.bytes());
    assertThat((long) image.getWidth() * image.getHeight()).isLessThanOrEqualTo(40_100_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e15", "-1e300", "1e400"})
  void aCardPlacedFarAwayIsDrawnToo(String far) {
    Scenario near = chain(5);
    List<Element> elements = new ArrayList<>(near.elements());
    Details there = Details.NONE.withAt(new Details.Place(new Num(far), new Num("-7.5")));
    elements.set(2, elements.get(2).withDetails(there));
    Scenario scenario = near.withElements(elements);
    sound(PictureFormat.SVG, scenario, 1);
    sound(PictureFormat.PNG, scenario, 1);
    sound(PictureFormat.PDF, scenario, 1);
  }

  @ParameterizedTest
  @EnumSource(PictureFormat.class)
  void hostileTextsAreDrawnAndBreakNothing(PictureFormat format) throws IOException {
    for (String file : List.of("labels.json", "blns.json")) {
      sound(format, hostile(strings(Shared.path("corpus/hostile/strings/" + file))), 1);
    }
  }

  private static List<String> strings(Path file) throws IOException {
    JsonElement root = JsonParser.parseString(Files.readString(file));
    List<String> strings = new ArrayList<>();
    if (root.isJsonObject()) {
      root.getAsJsonObject().asMap().values().forEach(v -> strings.add(v.getAsString()));
    } else {
      root.getAsJsonArray().forEach(v -> strings.add(v.getAsString()));
    }
    return strings;
  }

  /// A decision with all strings as options, each with a consequence, and in all other texts.
  private static Scenario hostile(List<String> strings) {
    List<Actor> actors = new ArrayList<>();
    List<Element> elements = new ArrayList<>(List.of(new Decision("d", "?", "actor 0")));
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < strings.size(); i++) {
      String s = strings.get(i);
      actors.add(new Actor("actor " + i, s, "", s, s, Extras.NONE));
      String id = i + s;
      elements.add(
          new Option(id, s).withEvidence(Evidence.NONE.withNotes(s)).withPayoffs(payoffs(i)));
      elements.add(new Consequence("c" + i, s + s));
      links.add(new Link("d", id).withTitle(s).withLikelihood(new Likelihood.Word(s + "!")));
      links.add(new Link(id, "c" + i));
    }
    return Scenario.EMPTY
        .withHeader(
            strings.get(0), "", strings.get(1), "icd-203", null, Scenario.EMPTY.payoffUnit())
        .withActors(actors)
        .withMap(elements, links);
  }

  private static Payoffs payoffs(int i) {
    return Payoffs.NONE
        .with("actor " + i, new Payoffs.Amount(new Num("-1e300"), new Num("1e-300")))
        .with("nobody", new Payoffs.Amount(new Num("1e400")));
  }

  private static void sound(PictureFormat format, Scenario scenario, double scale) {
    DisplayList map = Pictures.map(scenario).with(Look.DARK);
    byte[] bytes = format.picture(map, Pictures.sheet(scenario, scale)).bytes();
    switch (format) {
      case SVG ->
          assertThat(Pictures.soundSvg(bytes))
              .allSatisfy(text -> assertThat(FONT.shown(text)).isEqualTo(text));
      case PNG -> Pictures.soundPng(bytes);
      case PDF -> Pictures.soundPdf(bytes);
    }
  }
}
