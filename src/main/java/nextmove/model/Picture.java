package nextmove.model;

/// A picture that is kept inside the file. Whether its data really is one shows only when it is
/// drawn: it comes from anywhere, and a broken picture is no reason not to open a scenario.
///
/// @param title what is to be seen, for who cannot see it; empty when not said
/// @param data in Base64
public record Picture(String title, Type type, String data, Extras extras) {
  public enum Type {
    PNG("image/png"),
    JPEG("image/jpeg");

    private final String name;

    Type(String name) {
      this.name = name;
    }

    /// Its MIME type.
    public String mime() {
      return name;
    }
  }

  public Picture {
    Guard.id(data);
  }

  public Picture withTitle(String title) {
    return new Picture(title, type, data, extras);
  }
}
