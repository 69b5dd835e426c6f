package nextmove.ui.tour;

import java.util.List;
import java.util.Locale;
import nextmove.ui.command.CommandId;

/// What the tour asks for, in this order.
enum Step {
  WALK,
  ADD(CommandId.ADD_NEXT),
  TITLE,
  JUDGE(CommandId.LIKELIHOOD),
  ANALYSE(CommandId.MODE_ANALYSE),
  MAP(CommandId.MODE_MAP),
  UNDO(CommandId.UNDO),
  DONE(CommandId.COMMANDS, CommandId.KEYS);

  private final List<CommandId> commands;

  Step(CommandId... commands) {
    this.commands = List.of(commands);
  }

  /// The commands whose keys it shows.
  List<CommandId> commands() {
    return commands;
  }

  String key() {
    return "tour." + name().toLowerCase(Locale.ROOT);
  }
}
