package cuttings.pages;

import cuttings.catalogue.Catalogue;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shelves of the catalogue that serves, made when they are first asked for; for many threads.
 */
final class Shelves {
  private Made made = new Made(null);

  private static final class Made {
    private final @Nullable Catalogue catalogue;
    private final Map<Shelf.Kind, Shelf> shelves = new EnumMap<>(Shelf.Kind.class);

    Made(@Nullable Catalogue catalogue) {
      this.catalogue = catalogue;
    }
  }

  synchronized Shelf of(Catalogue catalogue, Shelf.Kind kind) {
    if (made.catalogue != catalogue) made = new Made(catalogue);
    return made.shelves.computeIfAbsent(kind, each -> Shelf.of(catalogue, each));
  }
}
