package nextmove.drawing.export;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.Mark;
import nextmove.drawing.chart.Chart;

/// A chart as an SVG picture inside another document. Its text takes the room that it was measured
/// for, in whatever font the reader has.
public final class ChartImage {
  private ChartImage() {}

  /// @param words that say what it shows, for those who cannot see it
  public static void write(Chart chart, String words, FontMeasure font, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace(SvgFile.NAMESPACE);
    xml.writeAttribute("role", "img");
    xml.writeAttribute("aria-label", XmlText.of(words));
    xml.writeAttribute("width", Decimal.of(chart.width()));
    xml.writeAttribute("height", Decimal.of(chart.height()));
    xml.writeAttribute(
        "viewBox", "0 0 " + Decimal.of(chart.width()) + " " + Decimal.of(chart.height()));
    SvgPainter painter = new SvgPainter(xml, font);
    for (Mark mark : chart.marks()) {
      painter.paint(mark);
    }
    xml.writeEndElement();
  }
}
