package nextmove.ui.export;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import nextmove.drawing.export.PictureFormat;

/// The map on one sheet of paper, as large as it fits.
public final class Print {
  /// Points are 1/72 inch; this makes 288 dots in one.
  private static final double DOTS_PER_POINT = 4;

  private static final boolean LINUX = System.getProperty("os.name", "").equals("Linux");
  private static final Path LPR = Path.of("/usr/bin/lpr");

  private final PrinterJob job;

  private Print(PrinterJob job) {
    this.job = job;
  }

  /// Whether Java asks with a window of the system's own, and not with one of its own making.
  public static boolean systemAsks() {
    return !LINUX;
  }

  /// Asks which printer, and how; empty if there is none or the person thinks better of it.
  public static Optional<Print> ask(Window owner) {
    return Optional.ofNullable(PrinterJob.createPrinterJob())
        .filter(job -> job.showPrintDialog(owner))
        .map(Print::new);
  }

  static Print on(Printer printer, Paper paper, int copies) {
    PrinterJob job = PrinterJob.createPrinterJob(printer);
    job.getJobSettings().setCopies(copies);
    job.getJobSettings()
        .setPageLayout(
            printer.createPageLayout(paper, PageOrientation.LANDSCAPE, Printer.MarginType.DEFAULT));
    return new Print(job);
  }

  public static boolean isPossible() {
    return !Printer.getAllPrinters().isEmpty();
  }

  /// Whether what Java prints through on this system is there: without it a map would be lost on
  /// its way, and nobody told.
  public static boolean reachesPrinters() {
    return !LINUX || Files.isExecutable(LPR);
  }

  /// @param name what the printer's list of jobs calls it
  /// @return whether the printer has taken it
  public boolean send(MapPicture map, String name) {
    Printer printer = job.getPrinter();
    JobSettings settings = job.getJobSettings();
    Paper paper = settings.getPageLayout().getPaper();
    PageOrientation way = map.aspect() > 1 ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
    PageLayout page = printer.createPageLayout(paper, way, Printer.MarginType.DEFAULT);
    double scale = DOTS_PER_POINT * page.getPrintableWidth() / Math.max(1, map.width());
    byte[] png = map.in(PictureFormat.PNG, Math.min(scale, DOTS_PER_POINT)).bytes();
    ImageView view = new ImageView(new Image(new ByteArrayInputStream(png)));
    view.setPreserveRatio(true);
    view.setFitWidth(page.getPrintableWidth());
    view.setFitHeight(page.getPrintableHeight());
    view.setX((page.getPrintableWidth() - view.getLayoutBounds().getWidth()) / 2);
    view.setY((page.getPrintableHeight() - view.getLayoutBounds().getHeight()) / 2);
    settings.setJobName(name);
    return job.printPage(page, view) && job.endJob();
  }
}
