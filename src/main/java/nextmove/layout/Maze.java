package nextmove.layout;

import java.util.Arrays;
import java.util.List;
import nextmove.geom.Box;

/// Finds a short way with few bends around obstacles, on the lines along their sides (A* search).
/// The way leaves its first point and enters its last one forward along.
final class Maze {
  private static final double BEND = 24;

  /// How much longer a piece seems where something else runs on the same line.
  private static final double BUSY = 4;

  private static final double NEAR = 4;
  private static final int[] STEP_U = {1, 0, -1, 0};
  private static final int[] STEP_V = {0, 1, 0, -1};

  private final double[] u;
  private final double[] v;

  /// By line and the piece of it between two lines of the other way: something is in the way.
  private final boolean[] shutAlong;

  private final boolean[] shutAcross;
  private final boolean[] busyAlong;
  private final boolean[] busyAcross;

  private final double[] cost;
  private final int[] cameFrom;

  // a heap of states by what they may cost in all
  private int[] heap = new int[256];
  private double[] key = new double[256];
  private int size;

  /// @param obstacles a way may touch them but not run through them
  /// @param along,across the lines that the way may use; sorted here, and with those of the ends
  Maze(List<Box> obstacles, double[] along, double[] across) {
    u = distinct(along);
    v = distinct(across);
    shutAlong = new boolean[u.length * v.length];
    shutAcross = new boolean[u.length * v.length];
    busyAlong = new boolean[shutAlong.length];
    busyAcross = new boolean[shutAlong.length];
    cost = new double[4 * u.length * v.length];
    cameFrom = new int[cost.length];
    for (Box box : obstacles) {
      shut(box);
    }
  }

  /// How many points it has: the work of finding a way is in proportion to it.
  long crossings() {
    return (long) u.length * v.length;
  }

  private static double[] distinct(double[] values) {
    return Arrays.stream(values).sorted().distinct().toArray();
  }

  private void shut(Box box) {
    int u0 = first(u, box.x());
    int u1 = first(u, box.right());
    int v0 = first(v, box.y());
    int v1 = first(v, box.bottom());
    // a line strictly inside is shut from the last line before the box to the first one after it
    for (int j = v0; j < v1; j++) {
      if (v[j] > box.y()) {
        for (int i = before(u, u0, box.x()); i < u1; i++) {
          shutAlong[j * u.length + i] = true;
        }
      }
    }
    for (int i = u0; i < u1; i++) {
      if (u[i] > box.x()) {
        for (int j = before(v, v0, box.y()); j < v1; j++) {
          shutAcross[j * u.length + i] = true;
        }
      }
    }
  }

  /// Makes ways keep off a line where another one runs, if that is not too far around.
  void avoid(Box piece) {
    int u0 = first(u, piece.x());
    int u1 = first(u, piece.right());
    int v0 = first(v, piece.y());
    int v1 = first(v, piece.bottom());
    if (piece.height() == 0) {
      for (int j = first(v, piece.y() - NEAR); j < v.length && v[j] <= piece.y() + NEAR; j++) {
        for (int i = before(u, u0, piece.x()); i < u1; i++) {
          busyAlong[j * u.length + i] = true;
        }
      }
    } else {
      for (int i = first(u, piece.x() - NEAR); i < u.length && u[i] <= piece.x() + NEAR; i++) {
        for (int j = before(v, v0, piece.y()); j < v1; j++) {
          busyAcross[j * u.length + i] = true;
        }
      }
    }
  }

  /// The first line at `at` or after it.
  private static int first(double[] lines, double at) {
    int found = Arrays.binarySearch(lines, at);
    return found >= 0 ? found : -found - 1;
  }

  private static int before(double[] lines, int first, double at) {
    return first < lines.length && lines[first] == at ? first : Math.max(0, first - 1);
  }

  /// The corners of the way, as pairs of along and across; empty if there is none.
  double[] way(double fromU, double fromV, double toU, double toV) {
    int start = state(first(u, fromU), first(v, fromV), 0);
    int goal = state(first(u, toU), first(v, toV), 0);
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    size = 0;
    cost[start] = 0;
    cameFrom[start] = -1;
    push(start, 0);
    while (size > 0) {
      double least = key[0];
      int state = pop();
      if (state == goal) {
        return corners(goal);
      }
      if (least <= cost[state] + estimate(state, goal)) {
        expand(state, goal);
      }
    }
    return new double[0];
  }

  private int state(int i, int j, int way) {
    return (j * u.length + i) * 4 + way;
  }

  private void expand(int state, int goal) {
    int way = state % 4;
    int i = state / 4 % u.length;
    int j = state / 4 / u.length;
    for (int next = 0; next < 4; next++) {
      if (next == (way + 2) % 4) {
        continue;
      }
      int ni = i + STEP_U[next];
      int nj = j + STEP_V[next];
      if (ni < 0 || nj < 0 || ni >= u.length || nj >= v.length) {
        continue;
      }
      boolean level = STEP_V[next] == 0;
      int piece = Math.min(j, nj) * u.length + Math.min(i, ni);
      if (!(level ? shutAlong : shutAcross)[piece]) {
        boolean busy = (level ? busyAlong : busyAcross)[piece];
        double length = Math.abs(u[ni] - u[i]) + Math.abs(v[nj] - v[j]);
        double step = busy ? length * BUSY : length;
        double total = cost[state] + step + (next == way ? 0 : BEND);
        int to = state(ni, nj, next);
        if (total < cost[to]) {
          cost[to] = total;
          cameFrom[to] = state;
          push(to, total + estimate(to, goal));
        }
      }
    }
  }

  private double estimate(int state, int goal) {
    int at = state / 4;
    int end = goal / 4;
    return Math.abs(u[at % u.length] - u[end % u.length])
        + Math.abs(v[at / u.length] - v[end / u.length])
        + (state % 4 == 0 ? 0 : BEND);
  }

  private double[] corners(int goal) {
    int count = 0;
    for (int s = goal; s >= 0; s = cameFrom[s]) {
      count++;
    }
    double[] corners = new double[2 * count];
    for (int s = goal; s >= 0; s = cameFrom[s]) {
      count--;
      corners[2 * count] = u[s / 4 % u.length];
      corners[2 * count + 1] = v[s / 4 / u.length];
    }
    return corners;
  }

  private void push(int state, double value) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, 2 * size);
      key = Arrays.copyOf(key, 2 * size);
    }
    int at = size++;
    while (at > 0 && key[(at - 1) / 2] > value) {
      heap[at] = heap[(at - 1) / 2];
      key[at] = key[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = state;
    key[at] = value;
  }

  private int pop() {
    int top = heap[0];
    int state = heap[--size];
    double value = key[size];
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && key[child + 1] < key[child]) {
        child++;
      }
      if (key[child] >= value) {
        break;
      }
      heap[at] = heap[child];
      key[at] = key[child];
      at = child;
    }
    heap[at] = state;
    key[at] = value;
    return top;
  }
}
