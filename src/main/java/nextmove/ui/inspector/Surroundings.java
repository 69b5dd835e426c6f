package nextmove.ui.inspector;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import nextmove.app.Work;
import nextmove.ui.picture.Intake;

/// What the inspector needs of the window around it.
///
/// @param show shows a form above the window
/// @param hide takes it away again; the form that it was opened from comes back
/// @param back gives the keyboard back to the map
/// @param browse opens an address of the web
/// @param choosePictures asks for picture files
public record Surroundings(
    Consumer<Node> show,
    Runnable hide,
    Runnable back,
    Consumer<String> browse,
    Work work,
    Intake intake,
    Supplier<List<Path>> choosePictures) {}
