package nextmove.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import nextmove.layout.Direction;
import nextmove.model.Index;
import nextmove.ui.map.Walk.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WalkTest {
  private final Index index = new Index(Workbench.SMALL);
  private final Walk walk = new Walk();

  private String from(Picture picture, String id, Step step) {
    OptionalInt there = walk.from(picture, index.position(id), step);
    return there.isPresent() ? picture.id(there.getAsInt()) : "";
  }

  @ParameterizedTest
  @EnumSource
  void stepsFollowTheLinksAndTheColumn(Direction direction) {
    Picture picture = Workbench.picture(index, direction);
    assertThat(from(picture, "a", Step.ON)).isEqualTo("d");
    assertThat(from(picture, "d", Step.ON)).isEqualTo("x");
    assertThat(from(picture, "x", Step.AFTER)).isEqualTo("y");
    assertThat(from(picture, "y", Step.AFTER)).isEqualTo("z");
    assertThat(from(picture, "z", Step.AFTER)).isEmpty();
    assertThat(from(picture, "y", Step.BEFORE)).isEqualTo("x");
    assertThat(from(picture, "z", Step.ON)).isEmpty();
    assertThat(from(picture, "a", Step.BACK)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void backAndOnLeadTheSameWay(Direction direction) {
    Picture picture = Workbench.picture(index, direction);
    assertThat(from(picture, "y", Step.ON)).isEqualTo("end");
    assertThat(from(picture, "end", Step.BACK)).isEqualTo("y");
    assertThat(from(picture, "y", Step.BACK)).isEqualTo("d");
    assertThat(from(picture, "d", Step.ON)).isEqualTo("y");
  }
}
