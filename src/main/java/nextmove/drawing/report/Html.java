package nextmove.drawing.report;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.export.ChartImage;
import nextmove.drawing.report.Report.Block;
import nextmove.drawing.report.Report.Cell;
import nextmove.drawing.report.Report.Column;

/// A report as one HTML file: no script, nothing from elsewhere, figures inside it; for the screen,
/// light or dark, and for paper.
final class Html {
  private static final String STYLE =
      """
      :root{color-scheme:light dark}
      body{font:16px/1.5 Roboto,Arial,Helvetica,sans-serif;max-width:60rem;margin:2rem auto;\
      padding:0 1.5rem;color:#18202b;background:#fff}
      h1{font-size:1.75rem;line-height:1.25;margin:0 0 1rem}
      h2{font-size:1.25rem;margin:2.5rem 0 .75rem;border-bottom:1px solid #c3cad3}
      table{border-collapse:collapse;margin:1rem 0;width:100%}
      th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;\
      border-bottom:1px solid #dde2e8}
      th{font-weight:700;border-bottom:2px solid #46515f}
      .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
      th.n{white-space:normal}
      svg{display:block;max-width:100%;height:auto;margin:1rem 0;background:#fff}
      @media(prefers-color-scheme:dark){body{color:#edf1f5;background:#15181d}\
      th,td,h2{border-color:#4a545f}svg{padding:.75rem;border-radius:.5rem}}
      @media print{body{margin:0;max-width:none;color:#000;background:#fff}\
      tr,svg{break-inside:avoid}h2{break-after:avoid}}
      """;

  private final XMLStreamWriter xml;
  private final FontMeasure font;

  private Html(XMLStreamWriter xml, FontMeasure font) {
    this.xml = xml;
    this.font = font;
  }

  static byte[] of(Report report, FontMeasure font) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeDTD("<!DOCTYPE html>");
      new Html(xml, font).page(report);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void page(Report report) throws XMLStreamException {
    xml.writeStartElement("html");
    xml.writeAttribute("lang", Plain.of(report.language()));
    xml.writeStartElement("head");
    // First of all, so that nothing that a title may hold could ever run or call elsewhere.
    xml.writeEmptyElement("meta");
    xml.writeAttribute("http-equiv", "Content-Security-Policy");
    xml.writeAttribute("content", "default-src 'none'; style-src 'unsafe-inline'");
    xml.writeEmptyElement("meta");
    xml.writeAttribute("charset", "utf-8");
    xml.writeEmptyElement("meta");
    xml.writeAttribute("name", "viewport");
    xml.writeAttribute("content", "width=device-width, initial-scale=1");
    element("title", report.title());
    element("style", STYLE.lines().reduce("", String::concat));
    xml.writeEndElement();
    xml.writeStartElement("body");
    element("h1", report.title());
    for (Block block : report.blocks()) {
      switch (block) {
        case Block.Heading h -> element("h2", h.text());
        case Block.Paragraph p -> element("p", p.text());
        case Block.Bullets b -> {
          xml.writeStartElement("ul");
          for (String item : b.items()) {
            element("li", item);
          }
          xml.writeEndElement();
        }
        case Block.Table t -> table(t);
        case Block.Figure f -> ChartImage.write(f.chart(), Plain.of(f.words()), font, xml);
      }
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void table(Block.Table table) throws XMLStreamException {
    xml.writeStartElement("table");
    xml.writeStartElement("thead");
    xml.writeStartElement("tr");
    for (Column column : table.columns()) {
      cell("th", column, column.name());
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("tbody");
    for (List<Cell> row : table.rows()) {
      xml.writeStartElement("tr");
      for (int c = 0; c < row.size(); c++) {
        cell("td", table.columns().get(c), row.get(c).text());
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void cell(String name, Column column, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    if (column.numeric()) {
      xml.writeAttribute("class", "n");
    }
    xml.writeCharacters(Plain.of(text));
    xml.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(Plain.of(text));
    xml.writeEndElement();
  }
}
