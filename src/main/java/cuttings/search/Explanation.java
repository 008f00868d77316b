package cuttings.search;

import java.util.List;

/**
 * How an engine comes to a score: a number, what it is, and the numbers it is made of. The words
 * are the engine's own.
 */
public record Explanation(float score, String description, List<Explanation> parts) {
  public Explanation {
    parts = List.copyOf(parts);
  }
}
