package cuttings.corrections;

import java.util.List;

/**
 * All that an editor says on who or what is one.
 *
 * @param merges names of one film or person each; no name stands in two of them
 * @param splits names of which no two are ever one
 */
public record Rulings<T>(List<Ruling<T>> merges, List<Ruling<T>> splits) {
  public Rulings {
    merges = List.copyOf(merges);
    splits = List.copyOf(splits);
  }

  static <T> Rulings<T> none() {
    return new Rulings<>(List.of(), List.of());
  }
}
