package nextmove.ui.analysis;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import nextmove.app.Work;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.Look;
import nextmove.edit.Selection;
import nextmove.text.Messages;
import nextmove.ui.map.MarkPainter;

/// What all tabs of one window share.
///
/// @param selection what is selected on the map
/// @param choose selects on the map what a row is about, and shows it there
record Setting(
    Messages messages,
    Work work,
    ObservableValue<Look> look,
    FontMeasure font,
    MarkPainter painter,
    ObservableValue<Selection> selection,
    Consumer<Selection> choose) {
  String say(String key, Object... arguments) {
    return messages.say(key, arguments);
  }
}
