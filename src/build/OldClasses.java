import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/// Classes that were compiled for a Java before 6 (picocli's): the AOT cache cannot hold them, and
/// the JVM checks them in a slow, old way at every start. They get the form that Java 8 has them
/// in, with stack maps; what they do stays as it is.
final class OldClasses {

  /// Java 6: the first whose classes carry stack maps.
  private static final int FIRST_NEW = 50;

  private final FileSystem jar;
  private final ClassFile form;

  /// @param jar an open zip file system
  OldClasses(FileSystem jar) {
    this.jar = jar;
    form =
        ClassFile.of(
            ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(this::inJar)
                    .orElse(ClassHierarchyResolver.defaultResolver())));
  }

  /// @param time of every entry that is written, so that the same jar comes out of every build
  void renew(FileTime time) throws IOException {
    try (Stream<Path> all = Files.walk(jar.getPath("/"))) {
      List<Path> classes = all.filter(f -> f.toString().endsWith(".class")).toList();
      for (Path file : classes) {
        ClassModel old = form.parse(Files.readAllBytes(file));
        if (old.majorVersion() < FIRST_NEW) {
          Files.write(file, form.transformClass(old, OldClasses::renew));
          Files.setLastModifiedTime(file, time);
        }
      }
    }
  }

  private static void renew(ClassBuilder renewed, ClassElement part) {
    switch (part) {
      case ClassFileVersion _ -> renewed.withVersion(ClassFile.JAVA_8_VERSION, 0);
      case MethodModel method ->
          // Building the code anew is what computes its stack maps.
          renewed.transformMethod(method, MethodTransform.transformingCode(CodeBuilder::with));
      default -> renewed.with(part);
    }
  }

  private InputStream inJar(ClassDesc type) {
    String name = type.descriptorString();
    Path file = jar.getPath("/" + name.substring(1, name.length() - 1) + ".class");
    try {
      return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException e) {
      return null;
    }
  }
}
