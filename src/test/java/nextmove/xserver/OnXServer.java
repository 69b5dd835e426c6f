package nextmove.xserver;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/// Marks a test that needs a real X server: drag and drop, choosers, mouse capture, screens larger
/// than 1000x1000. The build runs such tests in a JVM of their own, on an Xvfb that it starts, and
/// skips them with a word where there is none.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("xvfb")
@ExtendWith(XServerCondition.class)
public @interface OnXServer {}
