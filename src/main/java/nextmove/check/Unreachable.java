package nextmove.check;

import java.util.function.Consumer;
import nextmove.model.Index;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;

/// Everything on the map can be reached from its start.
final class Unreachable implements Rule {
  @Override
  public void check(Index index, Consumer<Problem> found) {
    if (index.elementCount() == 0) {
      return;
    }
    boolean[] reached = new boolean[index.elementCount()];
    int[] open = new int[index.elementCount()];
    int size = 0;
    reached[index.start()] = true;
    open[size++] = index.start();
    while (size > 0) {
      int at = open[--size];
      for (int k = 0; k < index.outDegree(at); k++) {
        int next = index.to(index.out(at, k));
        if (!reached[next]) {
          reached[next] = true;
          open[size++] = next;
        }
      }
    }
    for (int i = 0; i < reached.length; i++) {
      if (!reached[i]) {
        found.accept(At.element(index.element(i), "element.unreachable", Grade.WARNING));
      }
    }
  }
}
