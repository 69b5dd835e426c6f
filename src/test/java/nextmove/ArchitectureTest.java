package nextmove;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the floors of the house: who may name whom, and which library lives where.
class ArchitectureTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nextmove");

  /// From the ground up; the packages of one floor do not know each other.
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("nextmove.geom.."),
          List.of("nextmove.model.."),
          List.of("nextmove.edit.."),
          List.of("nextmove.graph.."),
          List.of("nextmove.check.."),
          List.of("nextmove.analysis.."),
          List.of("nextmove.layout.."),
          List.of("nextmove.format.."),
          List.of("nextmove.drawing.."),
          List.of("nextmove.text.."),
          List.of("nextmove.app.."),
          List.of("nextmove.ui..", "nextmove.cli.."),
          List.of("nextmove"));

  /// A library, and the only packages that may name it.
  private record Home(String library, List<String> packages) {
    static Home of(String library, String... packages) {
      return new Home(library, List.of(packages));
    }
  }

  private static final List<Home> LIBRARIES =
      List.of(
          Home.of("org.jgrapht..", "nextmove.graph.."),
          Home.of("org.ejml..", "nextmove.analysis.."),
          Home.of("org.apache.commons..", "nextmove.analysis.."),
          Home.of("com.google.gson..", "nextmove.format.."),
          Home.of("javax.xml.parsers..", "nextmove.format.."),
          Home.of("javax.xml.stream..", "nextmove.format..", "nextmove.drawing.."),
          Home.of("org.xml.sax..", "nextmove.format.."),
          Home.of("java.awt..", "nextmove.drawing.."),
          Home.of("de.siegmar..", "nextmove.drawing.."),
          Home.of("javax.imageio..", "nextmove.drawing.."),
          Home.of("org.apache.pdfbox..", "nextmove.drawing.."),
          Home.of("org.apache.fontbox..", "nextmove.drawing.."),
          Home.of("javafx.beans..", "nextmove.app..", "nextmove.ui.."),
          Home.of("javafx.collections..", "nextmove.app..", "nextmove.ui.."),
          Home.of("javafx.event..", "nextmove.app..", "nextmove.ui.."),
          Home.of("javafx.util..", "nextmove.app..", "nextmove.ui.."),
          Home.of("javafx.animation..", "nextmove.ui.."),
          Home.of("javafx.application..", "nextmove.ui.."),
          Home.of("javafx.concurrent..", "nextmove.ui.."),
          Home.of("javafx.css..", "nextmove.ui.."),
          Home.of("javafx.embed..", "nextmove.ui.."),
          Home.of("javafx.geometry..", "nextmove.ui.."),
          Home.of("javafx.print..", "nextmove.ui.."),
          Home.of("javafx.scene..", "nextmove.ui.."),
          Home.of("javafx.stage..", "nextmove.ui.."),
          Home.of("org.commonmark..", "nextmove.ui.."),
          Home.of("org.controlsfx..", "nextmove.ui.."),
          Home.of("atlantafx..", "nextmove.ui.."),
          Home.of("org.kordamp..", "nextmove.ui.."),
          Home.of("dev.dirs..", "nextmove.app.."),
          Home.of("picocli..", "nextmove.cli.."),
          Home.of("com.sun.."),
          Home.of("sun.."),
          Home.of("jdk.internal.."));

  static Stream<List<String>> floors() {
    return FLOORS.stream();
  }

  @ParameterizedTest
  @MethodSource("floors")
  void aFloorKnowsOnlyTheFloorsBelow(List<String> floor) {
    List<List<String>> above = FLOORS.subList(FLOORS.indexOf(floor), FLOORS.size());
    for (String name : floor) {
      String[] forbidden =
          above.stream().flatMap(List::stream).filter(n -> !n.equals(name)).toArray(String[]::new);
      check(
          noClasses()
              .that()
              .resideInAPackage(name)
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(forbidden)
              .because("a package imports only from the floors below it"));
    }
  }

  static Stream<Home> libraries() {
    return LIBRARIES.stream();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibraryIsNamedOnlyWhereItLives(Home home) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(home.packages().toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(home.library())
            .because(home.library() + " lives in " + home.packages()));
  }

  @Test
  void everyClassLivesOnAFloor() {
    String[] floors = FLOORS.stream().flatMap(List::stream).toArray(String[]::new);
    assertThat(PROGRAM).isNotEmpty().allMatch(resideInAnyPackage(floors));
  }

  @Test
  void packagesHaveNoCycles() {
    check(slices().matching("nextmove.(**)").should().beFreeOfCycles());
  }

  @Test
  void onlyTheFormatOpensFilesForWriting() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("nextmove.format..")
            .should()
            .callMethodWhere(are(writingAFile()))
            .orShould()
            .callConstructorWhere(are(openingAFileForWriting()))
            .because("all writing goes through one class, which keeps the old file whole"));
  }

  private static DescribedPredicate<JavaCall<?>> writingAFile() {
    DescribedPredicate<JavaCall<?>> files =
        target(owner(nameMatching("java\\.nio\\.file\\.Files")))
            .and(
                target(
                    nameMatching(
                        "write|writeString|newOutputStream|newBufferedWriter|newByteChannel"
                            + "|copy|move|createFile|createTempFile|delete|deleteIfExists")));
    return files
        .or(
            target(owner(nameMatching("java\\.nio\\.channels\\..*FileChannel")))
                .and(target(nameMatching("open"))))
        .as("writing a file");
  }

  private static DescribedPredicate<JavaCall<?>> openingAFileForWriting() {
    return target(owner(nameMatching("java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile)")))
        .as("opening a file for writing");
  }

  @Test
  void onlyTheCommandLineAndTheFrontDoorNameTheStandardStreams() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("nextmove.cli..", "nextmove")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err"));
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(PROGRAM.stream().map(JavaClass::getPackage).distinct())
        .allSatisfy(p -> assertThat(p.isAnnotatedWith(NullMarked.class)).as(p.getName()).isTrue());
  }

  @Test
  void noClassIsAGrabBag() {
    check(
        noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Constants)")
            .because("a class is named after what it is"));
  }

  /// Passes while a floor has nothing in it yet.
  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(PROGRAM);
  }
}
