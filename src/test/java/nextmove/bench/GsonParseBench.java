package nextmove.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The floor under opening a file: what Gson alone needs to parse as many elements to a tree.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class GsonParseBench {

  @Param({"1000", "10000"})
  private int elements;

  private byte[] file = {};

  @Setup
  public void write() {
    file =
        IntStream.range(0, elements)
            .mapToObj(i ->
                """
                {"id": "e%d", "kind": "option", "title": "What could be done, number %d"}\
                """
                    .formatted(i, i))
            .collect(Collectors.joining(",\n", "{\"elements\": [\n", "]}"))
            .getBytes(StandardCharsets.UTF_8);
  }

  @Benchmark
  public JsonElement parse() {
    return JsonParser.parseString(new String(file, StandardCharsets.UTF_8));
  }
}
