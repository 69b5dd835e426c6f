/// Benchmarks: `mvn -q test -Dbench=NAME` runs those whose names contain NAME.
@NullMarked
package nextmove.bench;

import org.jspecify.annotations.NullMarked;
