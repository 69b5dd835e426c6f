package nextmove.ui.map;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import nextmove.app.Editing;
import nextmove.app.Work;
import nextmove.drawing.FontMeasure;
import nextmove.edit.Selection;
import nextmove.model.Problem;
import nextmove.text.Messages;

/// What a map needs of the window that it stands in.
///
/// @param font measures the texts on the map
/// @param editing the editing of the document, shared with the other views of it
/// @param refused is told why a gesture or a key did nothing
/// @param menu the context menu for what is selected at the time of asking
/// @param motion whether moves may be animated: not when the system asks for reduced motion
/// @param suppose is told what is clicked on to be supposed to happen, or no longer
/// @param back is asked by Escape to end what else narrows the view down; says whether anything did
/// @param work lays out large maps in the background
public record MapContext(
    Messages messages,
    FontMeasure font,
    Editing editing,
    Consumer<Problem> refused,
    Supplier<ContextMenu> menu,
    BooleanSupplier motion,
    Consumer<Selection> suppose,
    BooleanSupplier back,
    Work work) {}
