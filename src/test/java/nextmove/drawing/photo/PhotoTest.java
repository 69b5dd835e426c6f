package nextmove.drawing.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import nextmove.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
