package cuttings.search;

import java.io.IOException;

/**
 * What a search has found before any of it is read.
 *
 * @param rest reads the hits, facets and passages when they are wanted
 */
public record Sighting(Glimpse glimpse, Rest rest) {
  /** What is left to do of a search. */
  public interface Rest {
    SearchResults read() throws IOException;
  }
}
