package nextmove.drawing.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nextmove.drawing.DisplayList;
import nextmove.drawing.SampleMaps;
import nextmove.drawing.Style;
import nextmove.layout.Direction;
import nextmove.layout.Layout;
import nextmove.model.Index;
import nextmove.model.Scenario;
import nextmove.text.MapText;
import nextmove.text.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Makes pictures as the program does, and looks into them with other people's readers.
final class Pictures {
  /// It tells of every character of the embedded font that is no CSS identifier.
  private static final Logger READER = Logger.getLogger("com.github.weisj.jsvg");

  private Pictures() {}

  static DisplayList map(Scenario scenario) {
    Index index = new Index(scenario);
    MapText text = new MapText(index, Messages.of(java.util.Locale.ENGLISH));
    Style style = SampleMaps.style();
    return DisplayList.of(
        Layout.arrange(index, SampleMaps.FONT, text, Direction.LEFT_RIGHT), index, style);
  }

  static Sheet sheet(Scenario scenario, double scale) {
    return new Sheet(scenario.title(), scenario.language(), scale);
  }

  /// The texts that are drawn, in their order; fails if the file is no safe SVG.
  static List<String> soundSvg(byte[] bytes) {
    Document document = xml(bytes);
    assertThat(document.getDoctype()).isNull();
    assertThat(document.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.w3.org/2000/svg");
    NodeList all = document.getElementsByTagName("*");
    List<Element> elements =
        IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
    assertThat(elements)
        .extracting(Element::getTagName)
        .isSubsetOf("svg", "title", "style", "rect", "g", "path", "circle", "text");
    assertThat(elements)
        .allSatisfy(e ->
            assertThat(
                    IntStream.range(0, e.getAttributes().getLength())
                        .mapToObj(i -> e.getAttributes().item(i).getNodeName()))
                .noneMatch(name -> name.startsWith("on") || name.contains("href")));
    return elements.stream()
        .filter(e -> e.getTagName().equals("text"))
        .map(Element::getTextContent)
        .toList();
  }

  private static Document xml(byte[] bytes) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(bytes));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("not well-formed: " + e.getMessage(), e);
    }
  }

  /// What another program makes of the file.
  static BufferedImage rasterised(byte[] svg) {
    READER.setLevel(Level.OFF);
    SVGDocument document =
        Objects.requireNonNull(
            new SVGLoader()
                .load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault()));
    FloatSize size = document.size();
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(size.width), (int) Math.ceil(size.height), BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    document.render(null, graphics);
    graphics.dispose();
    return image;
  }

  static BufferedImage soundPng(byte[] bytes) {
    try {
      return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)), "no image");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// The text of the one page, without spaces and line ends.
  static String soundPdf(byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      return squeezed(new PDFTextStripper().getText(document));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0]+", "");
  }

  /// The share of pixels that are not of the picture's commonest colour.
  static double inked(BufferedImage image) {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    int corner = pixels[0];
    return IntStream.of(pixels).filter(p -> p != corner).count() / (double) pixels.length;
  }

  /// How far apart the mean brightness of two equally large pictures is from block to block, 0 to
  /// 1.
  static double distance(BufferedImage a, BufferedImage b) {
    int block = 16;
    double sum = 0;
    int blocks = 0;
    for (int y = 0; y + block <= a.getHeight(); y += block) {
      for (int x = 0; x + block <= a.getWidth(); x += block) {
        sum += Math.abs(brightness(a, x, y, block) - brightness(b, x, y, block));
        blocks++;
      }
    }
    return sum / blocks;
  }

  private static double brightness(BufferedImage image, int x, int y, int block) {
    return IntStream.of(image.getRGB(x, y, block, block, null, 0, block))
        .mapToDouble(p -> ((p >> 16 & 0xff) + (p >> 8 & 0xff) + (p & 0xff)) / 765.0)
        .average()
        .orElseThrow();
  }
}
