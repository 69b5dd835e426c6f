package nextmove.ui.map;

import java.util.Optional;
import java.util.Set;
import nextmove.drawing.Detail;
import nextmove.drawing.Hit;
import nextmove.edit.Selection;
import nextmove.geom.Point;
import nextmove.model.Group;
import nextmove.model.Link;

/// Decides what a press of the pointer begins.
final class Hands {
  private final Ground ground;
  private final Handle handle;
  private final PinButton pin;
  private final FoldButton fold;
  private final Deeds deeds;

  /// What a press may come to beside a gesture.
  interface Deeds {
    void editTitle(String element);

    void editGroupName(String group);

    /// Offers to add an element at a place of the bare map.
    void offerToAdd(Point world);

    void openMenu(Point at);

    /// Supposes that what is clicked on happens, or no longer does, while the map shows what
    /// follows.
    void suppose(Selection what);
  }

  /// A press that means something as it is released, wherever.
  private record Click(Runnable deed) implements Gesture {
    @Override
    public void drag(Pointer pointer) {}

    @Override
    public void release(Pointer pointer) {
      deed.run();
    }

    @Override
    public void cancel() {}
  }

  Hands(Ground ground, Handle handle, PinButton pin, FoldButton fold, Deeds deeds) {
    this.ground = ground;
    this.handle = handle;
    this.pin = pin;
    this.fold = fold;
    this.deeds = deeds;
  }

  /// @param panning whether the key is held by which any drag pans
  Gesture press(Pointer pointer, boolean panning) {
    if (panning) {
      return new PanGesture(ground.viewport(), pointer, () -> {});
    }
    return switch (pointer.button()) {
      case MIDDLE -> new PanGesture(ground.viewport(), pointer, () -> {});
      case SECONDARY -> {
        select(pointer);
        yield new PanGesture(ground.viewport(), pointer, () -> deeds.openMenu(pointer.at()));
      }
      case PRIMARY ->
          pin.at(pointer.at())
              .<Gesture>map(what -> new Click(() -> deeds.suppose(what)))
              .or(() -> fold(pointer))
              .or(() ->
                  handle.at(pointer.at()).map(source -> new LinkGesture(ground, pointer, source)))
              .orElseGet(() -> primary(pointer));
    };
  }

  private Optional<Gesture> fold(Pointer pointer) {
    return fold.at(pointer.at(), ground.viewport(), ground.picture())
        .map(id -> new Click(() -> ground.editing().fold(Set.of(id)).ifPresent(ground::refuse)));
  }

  private Gesture primary(Pointer pointer) {
    boolean twice = pointer.clicks() == 2;
    return switch (ground.hit(pointer)) {
      case Hit.OnElement e -> {
        String id = ground.picture().id(e.element());
        yield twice ? new Click(() -> deeds.editTitle(id)) : new CardGesture(ground, pointer, id);
      }
      case Hit.OnLink l -> {
        Selection link = Selection.of(ground.picture().index().link(l.link()).key());
        boolean onWords =
            ground.picture().placement().route(l.link()).labelBox().contains(ground.world(pointer));
        yield new MarqueeGesture(
            ground,
            pointer,
            () -> {
              ground.select(link);
              if (onWords && ground.picture().list().findings() != null) {
                deeds.suppose(link);
              }
            });
      }
      case Hit.Empty _ ->
          group(pointer)
              .<Gesture>map(group -> new Click(() -> select(group, twice)))
              .orElseGet(() ->
                  twice
                      ? new Click(() -> deeds.offerToAdd(ground.world(pointer)))
                      : new MarqueeGesture(ground, pointer, () -> selectNothing(pointer)));
    };
  }

  private void selectNothing(Pointer pointer) {
    if (!pointer.extend()) {
      ground.select(Selection.NONE);
    }
  }

  /// The group whose name is pressed, where it can be read.
  private Optional<Group> group(Pointer pointer) {
    return Detail.at(ground.viewport().zoom()) == Detail.CARD
        ? ground.picture().list().groupAt(ground.world(pointer))
        : Optional.empty();
  }

  private void select(Group group, boolean twice) {
    ground.select(ground.picture().members(group));
    if (twice) {
      deeds.editGroupName(group.id());
    }
  }

  /// A menu is about what it is asked for at.
  private void select(Pointer pointer) {
    Selection now = ground.document().now().selection();
    switch (ground.hit(pointer)) {
      case Hit.OnElement e -> {
        String id = ground.picture().id(e.element());
        if (!now.elements().contains(id)) {
          ground.select(Selection.of(id));
        }
      }
      case Hit.OnLink l -> {
        Link.Key key = ground.picture().index().link(l.link()).key();
        if (!now.links().contains(key)) {
          ground.select(Selection.of(key));
        }
      }
      case Hit.Empty _ ->
          group(pointer)
              .ifPresentOrElse(group -> select(group, false), () -> ground.select(Selection.NONE));
    }
  }
}
