package nextmove.drawing.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import nextmove.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoTest {
  @Test
  void aLargePhotographIsScaledDownAndSmallInBytes() throws IOException {
    Picture made = made(file(noise(3000, 2000, BufferedImage.TYPE_INT_RGB), "jpeg"));
    BufferedImage kept = decoded(made);
    assertThat(made.type()).isEqualTo(Picture.Type.JPEG);
    assertThat(Math.max(kept.getWidth(), kept.getHeight())).isLessThanOrEqualTo(1600);
    assertThat((double) kept.getWidth() / kept.getHeight()).isBetween(1.49, 1.51);
    assertThat(bytes(made)).hasSizeLessThanOrEqualTo(1 << 20);
  }

  @Test
  void aDrawingKeepsItsPixelsAndWhatIsSeenThrough() throws IOException {
    BufferedImage drawing = new BufferedImage(300, 40, BufferedImage.TYPE_INT_ARGB);
    drawing.setRGB(7, 8, 0x80ff0000);
    Picture made = made(file(drawing, "png"));
    assertThat(made.type()).isEqualTo(Picture.Type.PNG);
    assertThat(decoded(made).getWidth()).isEqualTo(300);
    assertThat(decoded(made).getRGB(7, 8)).isEqualTo(0x80ff0000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "bmp", "jpeg"})
  void theUsualKindsAreTaken(String format) throws IOException {
    Picture made = made(file(noise(20, 10, BufferedImage.TYPE_INT_RGB), format));
    assertThat(decoded(made).getWidth()).isEqualTo(20);
  }

  @Test
  void aHeaderThatClaimsTooManyPixelsIsRefusedUndecoded() throws IOException {
    byte[] bomb = file(noise(2, 2, BufferedImage.TYPE_INT_RGB), "png");
    ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
    CRC32 crc = new CRC32();
    crc.update(bomb, 12, 17);
    ByteBuffer.wrap(bomb).putInt(29, (int) crc.getValue());
    assertThat(Photo.of(bomb)).isEqualTo(new Photo.Made.Refused(Photo.Fault.TOO_LARGE));
    assertThat(Photo.fault(bomb)).contains(Photo.Fault.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "BM"})
  void whatIsNoPictureIsRefused(String text) {
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    assertThat(Photo.of(file)).isEqualTo(new Photo.Made.Refused(Photo.Fault.BROKEN));
  }

  @Test
  void brokenBytesNeverThrow() throws IOException {
    Random random = new Random(1);
    for (String format : new String[] {"png", "jpeg", "gif", "bmp"}) {
      byte[] sound = file(noise(40, 30, BufferedImage.TYPE_INT_RGB), format);
      for (int i = 0; i < 150; i++) {
        byte[] broken = Arrays.copyOf(sound, 1 + random.nextInt(sound.length));
        for (int k = random.nextInt(4); k >= 0; k--) {
          broken[random.nextInt(broken.length)] = (byte) random.nextInt();
        }
        assertThat(Photo.of(broken)).isNotNull();
        assertThat(Photo.fault(broken)).isNotNull();
      }
    }
  }

  /// What is seen where, and where the camera kept it: its first row is what is seen at the side
  /// that comes first, its first column what is seen at the second (Exif 2.32, table 6).
  @ParameterizedTest
  @CsvSource({
    "1, top, left",
    "2, top, right",
    "3, bottom, right",
    "4, bottom, left",
    "5, left, top",
    "6, right, top",
    "7, right, bottom",
    "8, left, bottom"
  })
  void aPhotographStandsAsTheCameraWasHeld(int orientation, String row, String column)
      throws IOException {
    // Red where row and column begin, and a green end of the first row.
    BufferedImage kept = new BufferedImage(96, 64, BufferedImage.TYPE_INT_RGB);
    paint(kept, 0, 0, Color.RED);
    paint(kept, 64, 0, Color.GREEN);
    for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
      BufferedImage seen = decoded(made(noted(file(kept, "jpeg"), orientation, order)));
      boolean across = orientation > 4;
      assertThat(seen.getWidth()).isEqualTo(across ? 64 : 96);
      assertThat(seen.getHeight()).isEqualTo(across ? 96 : 64);
      assertThat(colorAt(seen, row, column)).isEqualTo(Color.RED);
      String end =
          switch (column) {
            case "left" -> "right";
            case "right" -> "left";
            case "top" -> "bottom";
            default -> "top";
          };
      assertThat(colorAt(seen, row, end)).isEqualTo(Color.GREEN);
    }
  }

  @Test
  void aNoteThatIsNoneLeavesThePhotographAsItIs() throws IOException {
    byte[] plain = file(noise(40, 20, BufferedImage.TYPE_INT_RGB), "jpeg");
    Random random = new Random(5);
    for (int i = 0; i < 400; i++) {
      byte[] noted = noted(plain, 6, ByteOrder.BIG_ENDIAN);
      for (int k = random.nextInt(6); k >= 0; k--) {
        noted[2 + random.nextInt(EXIF_BYTES)] = (byte) random.nextInt();
      }
      assertThat(Photo.of(noted)).isNotNull();
    }
    for (int none : new int[] {0, 9, 0xffff}) {
      BufferedImage seen = decoded(made(noted(plain, none, ByteOrder.BIG_ENDIAN)));
      assertThat(seen.getWidth()).isEqualTo(40);
    }
  }

  private static final int EXIF_BYTES = 4 + 6 + 8 + 2 + 12 + 4;

  /// The file with a note of how the camera was held, behind its first marker.
  private static byte[] noted(byte[] jpeg, int orientation, ByteOrder order) {
    ByteBuffer out = ByteBuffer.allocate(jpeg.length + EXIF_BYTES);
    out.put(jpeg, 0, 2);
    out.putShort((short) 0xffe1).putShort((short) (EXIF_BYTES - 2));
    out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    out.order(order);
    out.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
    out.putShort((short) 42).putInt(8).putShort((short) 1);
    out.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    out.putShort((short) orientation).putShort((short) 0).putInt(0);
    return out.put(jpeg, 2, jpeg.length - 2).array();
  }

  private static void paint(BufferedImage image, int x, int y, Color color) {
    for (int i = 0; i < 32 * 32; i++) {
      image.setRGB(x + i % 32, y + i / 32, color.getRGB());
    }
  }

  /// One of the three colours, in the corner between two sides.
  private static Color colorAt(BufferedImage seen, String one, String other) {
    List<String> sides = List.of(one, other);
    int x = sides.contains("left") ? 10 : seen.getWidth() - 10;
    int y = sides.contains("top") ? 10 : seen.getHeight() - 10;
    Color color = new Color(seen.getRGB(x, y));
    return color.getRed() > 128 ? Color.RED : color.getGreen() > 128 ? Color.GREEN : Color.BLACK;
  }

  private static Picture made(byte[] file) {
    assertThat(Photo.fault(file)).isEmpty();
    return ((Photo.Made.Fit) Photo.of(file)).picture();
  }

  private static byte[] bytes(Picture picture) {
    return Base64.getDecoder().decode(picture.data());
  }

  private static BufferedImage decoded(Picture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes(picture)));
  }

  private static BufferedImage noise(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Random random = new Random(7);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    return image;
  }

  private static byte[] file(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }
}
