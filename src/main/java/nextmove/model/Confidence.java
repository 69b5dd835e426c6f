package nextmove.model;

/// How good the evidence for a judgment is; never how likely the thing judged is.
public enum Confidence {
  LOW,
  MODERATE,
  HIGH
}
