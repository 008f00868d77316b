package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.export.Exports;
import cuttings.page.Item;
import cuttings.page.PageSource;
import cuttings.review.Credit;
import cuttings.review.Critic;
import cuttings.review.Review;
import cuttings.review.Role;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A post of an export is understood as the page of it on the site would be. */
class ExportedPostTest {
  private static final String TEXT =
      """
      Directed by Ada Quill
      Starring Ben Okri Hale, Cora Lund

      The Lamp burns low for an hour and a half, and then it does not burn at all. Quill holds her camera at the height of a kitchen table and lets the household come and go past it, until the one chair that nobody takes becomes the whole of the picture.

      Hale says little, and Lund says less. What is left is a room.
      """;

  @Test
  void aReviewIsReadWithItsCreditsCriticDateAndAddress(@TempDir Path folder) throws IOException {
    Path export = folder.resolve("export.xml");
    String item = Exports.post("the-lamp", "The Lamp &#038; the Chair (1999)", TEXT, "");
    Files.writeString(export, Exports.wordPress(item));

    Review review = review(export);

    assertThat(review.headline()).isEqualTo("The Lamp & the Chair (1999)");
    assertThat(review.films())
        .extracting(film -> film.label())
        .containsExactly("The Lamp & the Chair (1999)");
    assertThat(review.credits()).contains(new Credit("Ada Quill", Role.DIRECTOR));
    assertThat(review.imprint().critics()).containsExactly(new Critic("Nora Fenn", null));
    assertThat(review.imprint().published()).isEqualTo(LocalDate.of(2019, 3, 12));
    assertThat(review.imprint().modified()).isEqualTo(LocalDate.of(2019, 4, 1));
    assertThat(review.imprint().publication()).isEqualTo("Second Balcony");
    assertThat(review.imprint().language()).startsWith("en");
    assertThat(review.imprint().tags()).contains("Ada Quill");
    assertThat(review.source().url()).isEqualTo(URI.create("https://balcony.example/the-lamp/"));
    assertThat(review.body().text())
        .startsWith("The Lamp burns low")
        .endsWith("What is left is a room.");
  }

  private static Review review(Path export) throws IOException {
    var reviews = new ArrayList<Review>();
    PageSource.of(export)
        .forEach(item -> {
          if (item instanceof Item.Page page
              && PageExtractor.extract(page) instanceof Extraction.Extracted(var read))
            reviews.addAll(read);
        });
    assertThat(reviews).hasSize(1);
    return reviews.getFirst();
  }
}
