package nextmove.ui.map;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What the map lends to the document that it shows.
///
/// @param focus gives the keys to the map
/// @param refresh brings what is selected up to date
/// @param arrived hears of a new picture, and whether it is the document's first
/// @param patched hears of a picture in which everything stands where it stood
/// @param groupNameAsked is told the id of a group whose name is to be edited
record MapParts(
    MapContext context,
    Viewport viewport,
    Glide glide,
    Drafts drafts,
    Overlay overlay,
    Pointing pointing,
    MapMenus menus,
    Describe words,
    Redraw redraw,
    Runnable focus,
    Runnable refresh,
    BiConsumer<Picture, Boolean> arrived,
    Consumer<Picture> patched,
    Consumer<String> groupNameAsked) {}
