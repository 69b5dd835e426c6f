package nextmove.check;

import java.util.function.Consumer;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;

/// Everything on the map can be reached from its start.
final class Unreachable implements Rule.OfElement {
  private final boolean[] reached;

  Unreachable(Index index) {
    reached = new boolean[index.elementCount()];
    if (reached.length > 0) {
      walk(index);
    }
  }

  private void walk(Index index) {
    int[] open = new int[reached.length];
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
  }

  @Override
  public void element(int at, Element e, Consumer<Problem> found) {
    if (!reached[at]) {
      found.accept(At.element(e, "element.unreachable", Grade.WARNING));
    }
  }
}
