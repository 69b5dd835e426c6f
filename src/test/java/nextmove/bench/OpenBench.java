package nextmove.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
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

/// Opening the bytes of a scenario to a value that the rules have looked at, beside what Gson alone
/// needs to make a tree of the same bytes; and the way back.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class OpenBench {

  @Param({"10000"})
  private int elements;

  private byte[] file = {};

  @Setup
  public void write() {
    file = ScenarioFile.write(Maps.merged(elements, 15));
  }

  @Benchmark
  public JsonElement gsonAlone() {
    return JsonParser.parseString(new String(file, StandardCharsets.UTF_8));
  }

  @Benchmark
  public Opening open() {
    return ScenarioFile.read(file);
  }

  @Benchmark
  public byte[] openAndWrite() {
    return ScenarioFile.write(((Opening.Opened) ScenarioFile.read(file)).scenario());
  }
}
