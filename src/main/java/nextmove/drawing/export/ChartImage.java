package nextmove.drawing.export;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.Mark;
import nextmove.drawing.chart.Chart;

/// A chart as an SVG picture that needs nothing else. Its text takes the room that it was measured
/// for, in whatever font the reader has.
public final class ChartImage {
  private ChartImage() {}

  public static byte[] svg(Chart chart, FontMeasure font) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("svg");
      xml.writeDefaultNamespace(SvgFile.NAMESPACE);
      xml.writeAttribute("width", Decimal.of(chart.width()));
      xml.writeAttribute("height", Decimal.of(chart.height()));
      xml.writeAttribute(
          "viewBox", "0 0 " + Decimal.of(chart.width()) + " " + Decimal.of(chart.height()));
      xml.writeAttribute("font-family", "Roboto, Arial, Helvetica, sans-serif");
      xml.writeAttribute("xml:space", "preserve");
      SvgPainter painter = new SvgPainter(xml, font);
      for (Mark mark : chart.marks()) {
        painter.paint(mark);
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}
