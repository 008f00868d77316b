package cuttings.editorial;

/** A film or a person that an editor wants first for some queries. */
public sealed interface Pin {
  /** The line of the file it stands on, from 1. */
  int line();

  /** The film's label or the person's name. */
  String name();

  /**
   * A film.
   *
   * @param label title, with the year where the editor gives one: {@code Goodfellas (1990)}
   */
  record Film(String label, int line) implements Pin {
    @Override
    public String name() {
      return label;
    }
  }

  /** A person, by the name the editor gives. */
  record Person(String name, int line) implements Pin {}
}
