package nextmove.drawing.export;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.Hit;
import nextmove.drawing.Ink;
import nextmove.drawing.Mark;
import nextmove.drawing.Outline;
import nextmove.drawing.Painter;
import nextmove.drawing.Pen;
import nextmove.geom.Box;
import org.jspecify.annotations.Nullable;

/// Paints into an SVG document that somebody else opens and closes. Text stays text; each part of
/// the map is a group with its name as a title, which browsers show as a tooltip and readers read
/// out.
final class SvgPainter implements Painter {
  private final XMLStreamWriter xml;
  private final FontMeasure measure;

  SvgPainter(XMLStreamWriter xml, FontMeasure measure) {
    this.xml = xml;
    this.measure = measure;
  }

  @Override
  public void begin(Hit part, String name) {
    attempt(() -> {
      xml.writeStartElement("g");
      if (!name.isBlank()) {
        xml.writeStartElement("title");
        xml.writeCharacters(XmlText.of(name));
        xml.writeEndElement();
      }
    });
  }

  @Override
  public void end() {
    attempt(xml::writeEndElement);
  }

  @Override
  public void paint(Mark mark) {
    attempt(() -> {
      switch (mark) {
        case Mark.Rect r -> rectangle(r);
        case Mark.Circle c -> circle(c);
        case Mark.Path p -> path(data(p.outline()), p.fill(), p.edge());
        case Mark.Text t -> text(t);
        case Mark.Swarm s -> path(data(s.boxes()), s.fill(), null);
      }
    });
  }

  private void rectangle(Mark.Rect r) throws XMLStreamException {
    Box box = r.box();
    xml.writeEmptyElement("rect");
    number("x", box.x());
    number("y", box.y());
    number("width", box.width());
    number("height", box.height());
    if (r.radius() > 0) {
      number("rx", r.radius());
    }
    colours(r.fill(), r.edge());
  }

  private void circle(Mark.Circle c) throws XMLStreamException {
    xml.writeEmptyElement("circle");
    number("cx", c.x());
    number("cy", c.y());
    number("r", c.radius());
    colours(c.fill(), c.edge());
  }

  private void path(String data, @Nullable Ink fill, @Nullable Pen edge) throws XMLStreamException {
    xml.writeEmptyElement("path");
    xml.writeAttribute("d", data);
    colours(fill, edge);
  }

  private void text(Mark.Text t) throws XMLStreamException {
    if (t.text().isBlank()) {
      return;
    }
    xml.writeStartElement("text");
    number("x", t.x());
    number("y", t.baseline());
    number("font-size", t.size());
    if (t.bold()) {
      xml.writeAttribute("font-weight", "700");
    }
    number("textLength", measure.width(t.text(), t.size(), t.bold()));
    xml.writeAttribute("fill", t.ink().hex());
    xml.writeCharacters(t.text());
    xml.writeEndElement();
  }

  private void colours(@Nullable Ink fill, @Nullable Pen edge) throws XMLStreamException {
    xml.writeAttribute("fill", fill == null ? "none" : fill.hex());
    if (edge != null) {
      xml.writeAttribute("stroke", edge.ink().hex());
      number("stroke-width", edge.width());
      if (edge.dashed()) {
        xml.writeAttribute(
            "stroke-dasharray", Decimal.of(edge.dash()) + " " + Decimal.of(edge.gap()));
        xml.writeAttribute("stroke-linecap", "butt");
      }
    }
  }

  private static String data(Outline outline) {
    StringBuilder d = new StringBuilder();
    outline.into(
        new Outline.Sink() {
          @Override
          public void move(double x, double y) {
            pair('M', x, y);
          }

          @Override
          public void line(double x, double y) {
            pair('L', x, y);
          }

          @Override
          public void curve(double cx, double cy, double x, double y) {
            pair('Q', cx, cy);
            pair(' ', x, y);
          }

          @Override
          public void close() {
            d.append('Z');
          }

          private void pair(char step, double x, double y) {
            d.append(step).append(Decimal.of(x)).append(' ').append(Decimal.of(y));
          }
        });
    return d.toString();
  }

  private static String data(double[] boxes) {
    StringBuilder d = new StringBuilder();
    for (int i = 0; i < boxes.length; i += 4) {
      String width = Decimal.of(boxes[i + 2]);
      d.append('M').append(Decimal.of(boxes[i])).append(' ').append(Decimal.of(boxes[i + 1]));
      d.append('h').append(width).append('v').append(Decimal.of(boxes[i + 3]));
      d.append("h-").append(width).append('Z');
    }
    return d.toString();
  }

  private void number(String name, double value) throws XMLStreamException {
    xml.writeAttribute(name, Decimal.of(value));
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  /// Writing into memory fails only where this class is wrong.
  private static void attempt(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
