package nextmove.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkTest {
  private final Queue owner = new Queue();
  private final Queue background = new Queue();
  private final List<Throwable> failures = new ArrayList<>();
  private final List<Object> results = new ArrayList<>();
  private final Work work = new Work(owner, background, failures::add);

  @Test
  void theResultComesBackOnTheOwnersThread() {
    Job job = work.start("work.opening", _ -> 42, results::add);
    assertThat(work.running()).containsExactly(job);
    background.runAll();
    assertThat(results).isEmpty();
    owner.runAll();
    assertThat(results).containsExactly(42);
    assertThat(work.running()).isEmpty();
  }

  @Test
  void progressIsOneMessageHoweverOftenItIsSaid() {
    Job job =
        work.start(
            "work.opening",
            j -> {
              for (int i = 0; i <= 10_000; i++) {
                j.at(i / 20_000.0);
              }
              return "";
            },
            results::add);
    assertThat(job.progress().get()).isEqualTo(Job.UNKNOWN);
    background.runAll();
    assertThat(owner.size()).isEqualTo(2);
    owner.runOne();
    assertThat(job.progress().get()).isEqualTo(0.5);
  }

  @Test
  void aCancelledJobStopsAndItsResultIsDropped() {
    Job early = work.start("work.opening", j -> stubborn(j, true), results::add);
    Job late = work.start("work.opening", j -> stubborn(j, false), results::add);
    early.cancel();
    late.cancel();
    background.runAll();
    owner.runAll();
    assertThat(results).containsExactly("obstinate");
    assertThat(failures).isEmpty();
    assertThat(work.running()).isEmpty();
  }

  private String stubborn(Job job, boolean listens) {
    if (listens) {
      job.check();
    }
    results.add("obstinate");
    return "dropped";
  }

  @Test
  void anErrorOfTheProgramIsReportedAndTheJobIsOver() {
    work.start(
        "work.opening",
        _ -> {
          throw new IllegalStateException("broken");
        },
        results::add);
    background.runAll();
    owner.runAll();
    assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
    assertThat(work.running()).isEmpty();
    assertThat(results).isEmpty();
  }
}
