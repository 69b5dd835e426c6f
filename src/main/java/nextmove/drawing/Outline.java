package nextmove.drawing;

import java.util.Arrays;
import nextmove.geom.Box;

/// A shape made of straight and quadratic pieces, in world units. Immutable and compact, since a
/// map has thousands of them; back ends read it through [Sink].
public final class Outline {
  private final byte[] steps;
  private final double[] numbers;

  private Outline(byte[] steps, double[] numbers) {
    this.steps = steps;
    this.numbers = numbers;
  }

  /// What a back end does with each piece.
  public interface Sink {
    void move(double x, double y);

    void line(double x, double y);

    /// A quadratic curve with the control point `cx, cy`.
    void curve(double cx, double cy, double x, double y);

    void close();
  }

  public void into(Sink sink) {
    int at = 0;
    for (byte step : steps) {
      switch (step) {
        case Builder.MOVE -> sink.move(numbers[at++], numbers[at++]);
        case Builder.LINE -> sink.line(numbers[at++], numbers[at++]);
        case Builder.CURVE ->
            sink.curve(numbers[at++], numbers[at++], numbers[at++], numbers[at++]);
        default -> sink.close();
      }
    }
  }

  /// The box around all points and control points.
  public Box bounds() {
    if (numbers.length == 0) {
      return Box.EMPTY;
    }
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < numbers.length; i += 2) {
      left = Math.min(left, numbers[i]);
      right = Math.max(right, numbers[i]);
      top = Math.min(top, numbers[i + 1]);
      bottom = Math.max(bottom, numbers[i + 1]);
    }
    return new Box(left, top, right - left, bottom - top);
  }

  public boolean isEmpty() {
    return steps.length == 0;
  }

  /// A closed shape with straight sides; `points` are x, y in turn.
  public static Outline polygon(double... points) {
    return line(points).close().build();
  }

  /// An open line; `points` are x, y in turn.
  public static Outline polyline(double... points) {
    return line(points).build();
  }

  private static Builder line(double... points) {
    Builder b = new Builder().move(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      b.line(points[i], points[i + 1]);
    }
    return b;
  }

  /// Collects the pieces in order.
  public static final class Builder {
    private static final byte MOVE = 0;
    private static final byte LINE = 1;
    private static final byte CURVE = 2;
    private static final byte CLOSE = 3;

    private byte[] steps = new byte[8];
    private double[] numbers = new double[16];
    private int stepCount;
    private int numberCount;

    public Builder move(double x, double y) {
      return add(MOVE).add(x, y);
    }

    public Builder line(double x, double y) {
      return add(LINE).add(x, y);
    }

    public Builder curve(double cx, double cy, double x, double y) {
      return add(CURVE).add(cx, cy).add(x, y);
    }

    public Builder close() {
      return add(CLOSE);
    }

    public Outline build() {
      return new Outline(Arrays.copyOf(steps, stepCount), Arrays.copyOf(numbers, numberCount));
    }

    private Builder add(byte step) {
      if (stepCount == steps.length) {
        steps = Arrays.copyOf(steps, 2 * stepCount);
      }
      steps[stepCount++] = step;
      return this;
    }

    private Builder add(double x, double y) {
      if (numberCount + 2 > numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * numberCount);
      }
      numbers[numberCount++] = x;
      numbers[numberCount++] = y;
      return this;
    }
  }
}
