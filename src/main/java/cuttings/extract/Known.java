package cuttings.extract;

/**
 * What is known beyond a page: the films and people of the whole archive, and the paragraphs that
 * stand on many of its pages.
 */
public interface Known {
  /** Nothing is known but the page. */
  Known NOTHING =
      new Known() {
        @Override
        public boolean film(String key) {
          return false;
        }

        @Override
        public boolean madeBy(String title, String director) {
          return false;
        }

        @Override
        public boolean person(String key) {
          return false;
        }

        @Override
        public boolean boilerplate(String paragraph) {
          return false;
        }
      };

  /** Whether a film is reviewed or listed under a title with this canonical key. */
  boolean film(String key);

  /** Whether a film of this title is known to be by a director, who may be called by surname. */
  boolean madeBy(String title, String director);

  /** Whether a person is credited somewhere under a name with this canonical key. */
  boolean person(String key);

  /** Whether a paragraph belongs to the site rather than to the piece. */
  boolean boilerplate(String paragraph);
}
