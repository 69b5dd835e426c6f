package nextmove.model;

import org.jspecify.annotations.Nullable;

/// The unit of all payoffs; min and max scale bars on screen and never clamp.
public record PayoffUnit(String name, @Nullable Num min, @Nullable Num max, Extras extras) {
  public static final PayoffUnit NONE = new PayoffUnit("", null, null, Extras.NONE);
}
