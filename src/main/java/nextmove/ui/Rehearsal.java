package nextmove.ui;

import javafx.animation.AnimationTimer;

/// Plays a start for the build: shows some pictures of whatever is open, then ends.
final class Rehearsal extends AnimationTimer {
  private static final int PICTURES = 40;

  private final Windows windows;
  private final Runnable end;
  private int seen;

  Rehearsal(Windows windows, Runnable end) {
    this.windows = windows;
    this.end = end;
  }

  @Override
  public void handle(long now) {
    if (!windows.open().isEmpty() && ++seen == PICTURES) {
      stop();
      end.run();
    }
  }
}
