package nextmove.drawing.export;

import nextmove.drawing.Detail;
import nextmove.drawing.DisplayList;
import nextmove.drawing.Mark;
import nextmove.drawing.Painter;
import nextmove.drawing.View;
import nextmove.geom.Box;

/// A map as a PDF file of one page.
final class PdfFile {
  /// No reader has to show a page longer than this, in points (ISO 32000-1, annex C).
  private static final double LONGEST_SIDE = 14_400;

  private final DisplayList map;
  private final Sheet sheet;

  PdfFile(DisplayList map, Sheet sheet) {
    this.map = map;
    this.sheet = sheet;
  }

  Picture picture() {
    Box frame = PictureFormat.frame(map);
    double scale =
        Math.min(
            sheet.scale(),
            LONGEST_SIDE / PdfPages.POINTS_PER_UNIT / Math.max(frame.width(), frame.height()));
    try (PdfPages pages = new PdfPages(sheet.title(), sheet.language())) {
      Painter painter = pages.page(frame, scale * PdfPages.POINTS_PER_UNIT);
      painter.paint(new Mark.Rect(frame, 0, map.look().background(), null));
      map.paint(new View(frame, scale, Detail.CARD), painter);
      return new Picture(pages.bytes(), scale);
    }
  }
}
