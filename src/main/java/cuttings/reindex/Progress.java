package cuttings.reindex;

/** Somebody who is told how far a reindex is; called by one thread. */
public interface Progress {
  /** Nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void read(String file) {}

        @Override
        public void stage(String name) {}

        @Override
        public void goOn() {}

        @Override
        public String toString() {
          return "";
        }
      };

  /** A file has been read. */
  void read(String file);

  /** Something other than the reading of files begins. */
  void stage(String name);

  /** Asked between steps that tell nothing; throws what shall end the reindex. */
  void goOn();

  /** How far it is, in a few words. */
  @Override
  String toString();
}
