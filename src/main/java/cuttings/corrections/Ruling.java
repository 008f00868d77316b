package cuttings.corrections;

import java.util.List;

/**
 * An editor's word that several names are one, or that they are never one.
 *
 * @param names two or more, as written
 * @param place where it is written: {@code corrections.yaml:12}
 */
public record Ruling<T>(List<T> names, String place) {
  public Ruling {
    if (names.size() < 2) throw new IllegalArgumentException("a ruling needs two names");
    names = List.copyOf(names);
  }

  /** Of names that are one, the established one. */
  public T first() {
    return names.getFirst();
  }
}
