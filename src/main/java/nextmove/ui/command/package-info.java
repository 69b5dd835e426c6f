/// Everything that can be done in a window, as one list of commands that feeds menus, tool bar,
/// command palette and the overview of keys. Knows commands by name, not what they do: the window
/// gives each its deed.
@NullMarked
package nextmove.ui.command;

import org.jspecify.annotations.NullMarked;
