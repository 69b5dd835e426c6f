package nextmove.drawing.export;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nextmove.drawing.Detail;
import nextmove.drawing.DisplayList;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.Mark;
import nextmove.drawing.View;
import nextmove.geom.Box;

/// A map as an SVG file that needs nothing else: no script, no reference to anything outside, and
/// the font embedded as far as it is used. Programs that ignore embedded fonts show another one and
/// keep the widths.
final class SvgFile {
  static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private final DisplayList map;
  private final Sheet sheet;

  SvgFile(DisplayList map, Sheet sheet) {
    this.map = map;
    this.sheet = sheet;
  }

  Picture picture() {
    Box frame = PictureFormat.frame(map);
    View view = new View(frame, sheet.scale(), Detail.CARD);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("svg");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("width", Decimal.of(frame.width() * sheet.scale()));
      xml.writeAttribute("height", Decimal.of(frame.height() * sheet.scale()));
      xml.writeAttribute("viewBox", viewBox(frame));
      if (!sheet.language().isEmpty()) {
        xml.writeAttribute("xml:lang", XmlText.of(sheet.language()));
      }
      xml.writeAttribute("xml:space", "preserve");
      xml.writeAttribute("stroke-linecap", "round");
      xml.writeAttribute("stroke-linejoin", "round");
      xml.writeStartElement("title");
      xml.writeCharacters(XmlText.of(sheet.title()));
      xml.writeEndElement();
      xml.writeStartElement("style");
      xml.writeCharacters(style(view));
      xml.writeEndElement();
      SvgPainter painter = new SvgPainter(xml, map.font());
      painter.paint(new Mark.Rect(frame, 0, map.look().background(), null));
      map.paint(view, painter);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return new Picture(bytes.toByteArray(), sheet.scale());
  }

  private static String viewBox(Box frame) {
    return Decimal.of(frame.x())
        + " "
        + Decimal.of(frame.y())
        + " "
        + Decimal.of(frame.width())
        + " "
        + Decimal.of(frame.height());
  }

  /// Kerning and ligatures are off, as they are where text was measured.
  private String style(View view) {
    Set<Integer> regular = new TreeSet<>();
    Set<Integer> bold = new TreeSet<>();
    map.paint(
        view,
        mark -> {
          if (mark instanceof Mark.Text t) {
            t.text().chars().forEach((t.bold() ? bold : regular)::add);
          }
        });
    return "text{font-family:Roboto,Arial,Helvetica,sans-serif;font-kerning:none;"
        + "font-variant-ligatures:none;white-space:pre}"
        + face(400, regular, false)
        + face(700, bold, true);
  }

  private static String face(int weight, Set<Integer> characters, boolean bold) {
    return characters.isEmpty()
        ? ""
        : "@font-face{font-family:"
            + FontMeasure.FAMILY
            + ";font-weight:"
            + weight
            + ";src:url(\"data:font/ttf;base64,"
            + FontSubset.base64(characters, bold)
            + "\")}";
  }
}
