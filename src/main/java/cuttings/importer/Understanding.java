package cuttings.importer;

import cuttings.extract.Extraction;
import cuttings.extract.PageExtractor;
import cuttings.page.Item;
import cuttings.page.PageSource;
import java.io.IOException;
import java.util.function.Consumer;

/** Pages understood each by itself, before the archive as a whole has its say. */
public final class Understanding {
  private Understanding() {}

  /** Understands every file of a source; a fault in one page drops that page only. */
  public static void of(PageSource source, Consumer<Outcome> consumer) throws IOException {
    InOrder.of(source::forEach, Understanding::understand, consumer);
  }

  /** Understands one file. */
  public static Outcome understand(Item item) {
    return switch (item) {
      case Item.Unreadable(var file, var reason, var detail) ->
          new Outcome.Dropped(file, reason.label(), detail);
      case Item.Page page -> understand(page);
    };
  }

  /** A page that defeats a rule must not end an import of thousands. */
  private static Outcome understand(Item.Page page) {
    try {
      return switch (PageExtractor.extract(page)) {
        case Extraction.Extracted(var reviews) -> new Outcome.Understood(page.file(), reviews);
        case Extraction.Rejected(var file, var reason, var detail) ->
            new Outcome.Dropped(file, reason.label(), detail);
      };
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Dropped(page.file(), "fault", e.toString());
    }
  }
}
