package nextmove.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Puts what has the greatest value first. What ties stays in the order in which it comes, which is
/// that of the file: values that are equal but for rounding must not be told apart by it.
final class Ranking {
  private Ranking() {}

  /// Costs O(n log n).
  static <T> List<T> of(List<T> inFileOrder, ToDoubleFunction<T> value) {
    double[] values = inFileOrder.stream().mapToDouble(value).toArray();
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted((i, j) -> Double.compare(values[j], values[i]))
            .mapToInt(i -> i)
            .toArray();
    for (int begin = 0, end; begin < order.length; begin = end) {
      end = begin + 1;
      while (end < order.length && Compiled.tie(values[order[end - 1]], values[order[end]])) {
        end++;
      }
      Arrays.sort(order, begin, end);
    }
    return Arrays.stream(order).mapToObj(inFileOrder::get).toList();
  }
}
