package nextmove.ui.analysis;

import static nextmove.ui.command.CommandId.*;

import javafx.beans.binding.Bindings;
import nextmove.app.Document;
import nextmove.text.Messages;
import nextmove.ui.command.Command;
import nextmove.ui.command.Commands;

/// The commands that change the mode of a window, and what is supposed in it.
public final class AnalyseCommands {
  private final Document document;
  private final AnalyseMode analyse;
  private final Messages messages;

  public AnalyseCommands(Document document, AnalyseMode analyse, Messages messages) {
    this.document = document;
    this.analyse = analyse;
    this.messages = messages;
  }

  public void addTo(Commands commands) {
    commands.add(MODE_MAP, () -> analyse.mode().set(Mode.MAP));
    commands.add(MODE_ANALYSE, () -> analyse.mode().set(Mode.ANALYSE));
    Command suppose =
        commands.add(
            SUPPOSE,
            document.when(now -> analyse.maySuppose(now.selection())),
            () -> analyse.suppose(document.now().selection()));
    suppose
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    messages.say(
                        analyse.isSupposed(document.now().selection())
                            ? "analyse.suppose-no-longer"
                            : "command.suppose"),
                document.revision(),
                analyse.inquiry().given()));
    commands.add(
        SUPPOSE_NOTHING,
        Bindings.createBooleanBinding(
            () -> !analyse.inquiry().given().get().pins().isEmpty(), analyse.inquiry().given()),
        analyse.inquiry()::supposeNothing);
  }
}
