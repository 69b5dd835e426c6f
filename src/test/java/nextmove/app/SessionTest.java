package nextmove.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nextmove.edit.Edit;
import nextmove.model.Problem;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
  @TempDir Path home;
  private final List<Problem> notices = new ArrayList<>();

  private Session session() {
    return new Session(
        Folders.in(home), Runnable::run, Runnable::run, InstantSource.system(), notices::add);
  }

  @Test
  void anErrorThatNobodyCatchesCostsNoWork() {
    Session first = session();
    DocumentFile file = first.workspace().create(Scenario.EMPTY);
    file.document().perform(Edit.PutHeader.of(Scenario.EMPTY).withTitle("Precious"));
    first.rescue().caught(new StackOverflowError());
    assertThat(notices).extracting("code").containsExactly("rescue.failed");
    first.close();

    Session second = session();
    List<Lost> lost = new ArrayList<>();
    second.findLost(lost::addAll);
    assertThat(lost).singleElement().extracting(l -> l.scenario().title()).isEqualTo("Precious");
    assertThat(second.workspace().recover(lost.getFirst()).dirty().get()).isTrue();
    second.close();
  }

  @Test
  void whatIsOpenedIsRemembered() throws IOException {
    Path file = home.resolve("s.json");
    Files.writeString(file, "{\"format\": \"nextmove/scenario\", \"version\": 1}");
    Session first = session();
    first.workspace().open(file, _ -> {});
    first.close();
    assertThat(session().settings().now().recent()).containsExactly(file);
  }

  @Test
  void theFoldersAreTheSystemsOrTheOnesGiven() {
    Map<String, String> environment = new HashMap<>();
    Folders system = Folders.of(environment::get);
    assertThat(system.settings().toString()).containsIgnoringCase("nextmove");
    environment.put(Folders.HOME, home.toString());
    assertThat(Folders.of(environment::get)).isEqualTo(Folders.in(home));
  }
}
