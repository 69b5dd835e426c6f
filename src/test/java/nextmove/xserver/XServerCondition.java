package nextmove.xserver;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Skips a test where [XServer] could not start.
public final class XServerCondition implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return XServer.display()
        .map(display -> ConditionEvaluationResult.enabled("X server at " + display))
        .orElseGet(() ->
            ConditionEvaluationResult.disabled(
                "no X server for this test: run it by Maven on Linux with Xvfb installed"
                    + " (apt-get install xvfb libgtk-3-0 libxtst6)"));
  }
}
