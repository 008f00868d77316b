package cuttings.review;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who and what is meant: the films and people of a piece as the whole archive knows them, in the
 * order of their names, so that two runs of the program write the same.
 *
 * @param films by the label the piece gives a film, reviewed or cited: {@code "Rust"} may be {@code
 *     rust-2024}
 * @param people by the name the piece prints
 */
public record Identities(Map<String, FilmIdentity> films, Map<String, PersonIdentity> people) {
  /** Nothing known beyond the piece. */
  public static final Identities NONE = new Identities(Map.of(), Map.of());

  public Identities {
    films = Collections.unmodifiableMap(new TreeMap<>(films));
    people = Collections.unmodifiableMap(new TreeMap<>(people));
  }
}
