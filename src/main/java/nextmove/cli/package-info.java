/// The command line: one class per subcommand, its exit codes, and what it says on stdout and
/// stderr.
///
/// It must not know the window (`nextmove.ui`) nor start JavaFX: the window comes in as a
/// [nextmove.cli.Window] that `nextmove.Main` hands over.
@NullMarked
package nextmove.cli;

import org.jspecify.annotations.NullMarked;
