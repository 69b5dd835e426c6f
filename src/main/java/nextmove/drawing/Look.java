package nextmove.drawing;

/// The colours and lines of the map, by what they are for. Actors bring their own, see [Palette].
///
/// Text has a contrast of 4.5:1 or better on all that it stands on, lines and outlines 3:1.
///
/// @param background the map itself
/// @param card the face of a card
/// @param sign the face of a sign that belongs to no actor
/// @param text titles and numbers
/// @param muted names, dates and other small print
/// @param outline the edge of every card and sign
/// @param link links between cards
/// @param label the text on a link
/// @param selection what is selected
/// @param computed what has been worked out: numbers in brackets, how likely a link is taken
/// @param faint the zero line of payoffs and other help lines; carries no meaning of its own
/// @param outlineWidth of cards, in world units
/// @param linkWidth of a link of which nothing is said
public record Look(
    Ink background,
    Ink card,
    Ink sign,
    Ink text,
    Ink muted,
    Ink outline,
    Ink link,
    Ink label,
    Ink selection,
    Ink computed,
    Ink faint,
    double outlineWidth,
    double linkWidth) {
  /// Links get this much wider, in world units, as their likelihood goes from 0 to 1.
  public static final double LINK_GAIN = 4;

  public static final Look LIGHT =
      new Look(
          new Ink(0xf3f5f8),
          Ink.WHITE,
          new Ink(0xe7ebf0),
          new Ink(0x18202b),
          new Ink(0x4d5866),
          new Ink(0x46515f),
          new Ink(0x5f6b7a),
          new Ink(0x2b3542),
          new Ink(0x0b57d0),
          new Ink(0x7a2ca8),
          new Ink(0xc3cad3),
          1.25,
          1.5);
  public static final Look DARK =
      new Look(
          new Ink(0x15181d),
          new Ink(0x232930),
          new Ink(0x323a44),
          new Ink(0xedf1f5),
          new Ink(0xb2bcc8),
          new Ink(0x94a0ae),
          new Ink(0x8f9bab),
          new Ink(0xd3dae2),
          new Ink(0x8ab4f8),
          new Ink(0xd3a6f5),
          new Ink(0x4a545f),
          1.25,
          1.5);
  public static final Look HIGH_CONTRAST =
      new Look(
          Ink.BLACK,
          Ink.BLACK,
          Ink.BLACK,
          Ink.WHITE,
          Ink.WHITE,
          Ink.WHITE,
          Ink.WHITE,
          Ink.WHITE,
          new Ink(0xffff00),
          new Ink(0x00ffff),
          new Ink(0x9a9a9a),
          2,
          2);

  /// For a beamer in a lit room: black on white, thick lines.
  public static final Look PROJECTOR =
      new Look(
          Ink.WHITE,
          Ink.WHITE,
          Ink.WHITE,
          Ink.BLACK,
          new Ink(0x222222),
          Ink.BLACK,
          new Ink(0x222222),
          Ink.BLACK,
          new Ink(0x0000c8),
          new Ink(0x7a007a),
          new Ink(0x8a8a8a),
          2,
          2);

  /// For paper: light, on white.
  public static final Look PAPER = LIGHT.on(Ink.WHITE);

  /// The same look on another background.
  public Look on(Ink other) {
    return new Look(
        other,
        card,
        sign,
        text,
        muted,
        outline,
        link,
        label,
        selection,
        computed,
        faint,
        outlineWidth,
        linkWidth);
  }
}
