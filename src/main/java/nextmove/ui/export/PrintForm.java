package nextmove.ui.export;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nextmove.text.Messages;
import org.jspecify.annotations.Nullable;

/// Which printer, which paper, how many copies: for systems on which Java's own question would look
/// like no other window there.
public final class PrintForm extends VBox {
  private static final int MOST_COPIES = 99;

  private final ComboBox<Printer> printers = new ComboBox<>();
  private final ComboBox<Paper> papers = new ComboBox<>();
  private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);

  public PrintForm(Messages messages) {
    getStyleClass().add("fields");
    printers.setConverter(named(Printer::getName));
    papers.setConverter(named(Paper::getName));
    printers.setMaxWidth(Double.MAX_VALUE);
    papers.setMaxWidth(Double.MAX_VALUE);
    copies.setEditable(true);
    printers.valueProperty().subscribe(this::offerPapers);
    printers.setItems(
        FXCollections.observableArrayList(
            Printer.getAllPrinters().stream()
                .sorted(Comparator.comparing(Printer::getName))
                .toList()));
    printers.setValue(Printer.getDefaultPrinter());
    getChildren()
        .setAll(
            name(messages.say("print.printer"), printers),
            printers,
            name(messages.say("print.paper"), papers),
            papers,
            name(messages.say("print.copies"), copies),
            copies);
  }

  /// As it is filled in.
  public Print print() {
    copies.commitValue();
    return Print.on(printers.getValue(), papers.getValue(), copies.getValue());
  }

  private void offerPapers(@Nullable Printer printer) {
    if (printer != null) {
      List<Paper> all =
          printer.getPrinterAttributes().getSupportedPapers().stream()
              .sorted(Comparator.comparing(Paper::getName))
              .toList();
      papers.getItems().setAll(all);
      papers.setValue(printer.getPrinterAttributes().getDefaultPaper());
    }
  }

  private static Label name(String text, Node field) {
    Label name = new Label(text);
    name.setLabelFor(field);
    field.setAccessibleText(text);
    return name;
  }

  private static <T> StringConverter<T> named(Function<T, String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
      }

      @Override
      public @Nullable T fromString(String text) {
        throw new UnsupportedOperationException("nothing is typed here");
      }
    };
  }
}
