package nextmove.app;

/// Keeps copies of unsaved work while it is open.
public interface SafetyNet {
  /// For short work whose caller takes care itself.
  SafetyNet NONE =
      new SafetyNet() {
        @Override
        public void watch(DocumentFile file) {}

        @Override
        public void settle() {}

        @Override
        public void release(DocumentFile file) {}

        @Override
        public void settled(Lost lost) {}
      };

  /// Begins to keep copies of `file`. Call it on the thread that owns the document.
  void watch(DocumentFile file);

  /// Brings the copies up to date now; may be called on any thread.
  void settle();

  /// The document is closed. What was not saved stays findable for a while.
  void release(DocumentFile file);

  /// The work of `lost` is open and watched again, or was not wanted: the old copy is put aside.
  /// May be called on any thread.
  void settled(Lost lost);
}
