package nextmove.ui.map;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import nextmove.app.Document;
import nextmove.app.Editing;
import nextmove.model.Problem;

/// What a map needs of the window that it stands in.
///
/// @param editing the editing of a document, one per document and shared with the other views
/// @param refused is told why a gesture or a key did nothing
/// @param menu the context menu for what is selected at the time of asking
/// @param motion whether moves may be animated: not when the system asks for reduced motion
public record MapContext(
    Function<Document, Editing> editing,
    Consumer<Problem> refused,
    Supplier<ContextMenu> menu,
    BooleanSupplier motion) {}
