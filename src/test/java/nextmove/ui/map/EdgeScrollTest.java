package nextmove.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EdgeScrollTest {
  @Test
  void theFurtherOutTheFaster() {
    double near = EdgeScroll.speed(500, 990, 1000);
    double beyond = EdgeScroll.speed(500, 1040, 1000);
    assertThat(EdgeScroll.speed(500, 600, 1000)).isZero();
    assertThat(near).isNegative();
    assertThat(beyond).isLessThan(near);
    assertThat(EdgeScroll.speed(500, 10, 1000)).isEqualTo(-near);
    assertThat(EdgeScroll.speed(500, 1e6, 1000)).isEqualTo(EdgeScroll.speed(500, 1e5, 1000));
  }

  @Test
  void aDragThatBeginsAtTheEdgeAndLeadsAwayMovesNothing() {
    assertThat(EdgeScroll.speed(5, 6, 1000)).isZero();
    assertThat(EdgeScroll.speed(5, 20, 1000)).isZero();
    assertThat(EdgeScroll.speed(5, -5, 1000)).isPositive();
    assertThat(EdgeScroll.speed(995, 990, 1000)).isZero();
  }
}
