package cuttings.editorial;

import static cuttings.review.SampleReviews.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cuttings.review.Review;
import cuttings.review.Source;
import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorialTest {
  private static final String WHOLE =
      """
      synonyms:
        - lotr: The Lord of the Rings
      pins:
        - query: best picture
          films: [The Godfather (1972), Goodfellas (1990)]
        - queries: [scary movies, frightening films]
          people: [John Carpenter]
          films:
            - Halloween (1978)
          note: asked for every Halloween
      hidden:
        - pages: [harbour-review/old.html, "https://www.harbour.example/old/"]
          note: withdrawn
        - pages: [column.html#2, the-lamp-1999-0a1b2c3d]
      """;

  @TempDir Path folder;
  private EditorsFile file;

  @BeforeEach
  void file() {
    file = new EditorsFile(folder);
  }

  private static Review page(String id, Source source) {
    Review review = review(id).build();
    return new Review(
        review.id(),
        source,
        review.kind(),
        review.headline(),
        review.films(),
        review.credits(),
        review.particulars(),
        review.imprint(),
        review.cited(),
        review.people(),
        review.alsoCalled(),
        review.body(),
        review.evidence(),
        review.identities());
  }

  @Test
  void aQueryInAnySpellingGetsItsPinsInTheOrderOfTheFile() throws IOException {
    Editorial editorial = file.read(WHOLE);
    assertThat(editorial.pins("Bést  PICTURE?"))
        .containsExactly(
            new Pin.Film("The Godfather (1972)", 5), new Pin.Film("Goodfellas (1990)", 5));
    assertThat(editorial.pins("frightening films"))
        .isEqualTo(editorial.pins("scary movies"))
        .containsExactly(new Pin.Person("John Carpenter", 7), new Pin.Film("Halloween (1978)", 9));
  }

  @Test
  void aLongerQueryIsAnother() throws IOException {
    Editorial editorial = file.read(WHOLE);
    assertThat(editorial.pins("best picture 1972")).isEmpty();
    assertThat(editorial.pins("picture best")).isEmpty();
    assertThat(editorial.pins("")).isEmpty();
    assertThat(editorial.pins("???")).isEmpty();
  }

  @Test
  void allPinsAreListedOnceWithTheirLines() throws IOException {
    assertThat(file.read(WHOLE).allPins()).extracting(Pin::line).containsExactly(5, 5, 7, 9);
  }

  @Test
  void aPageIsHiddenByItsFileAddressOrId() throws IOException {
    Editorial editorial = file.read(WHOLE);
    var other = new Source("other.html", null);
    assertThat(editorial.hides(page("a", new Source("harbour-review/old.html", null)))).isTrue();
    assertThat(
            editorial.hides(
                page("a", new Source("x.html", URI.create("http://harbour.example/old")))))
        .isTrue();
    assertThat(editorial.hides(page("the-lamp-1999-0a1b2c3d", other))).isTrue();
    assertThat(editorial.hides(page("the-lamp-1999", other))).isFalse();
    assertThat(editorial.hides(page("a", new Source("old.html", null)))).isFalse();
  }

  @Test
  void aHiddenNoticeLeavesThePageThatHoldsItButAHiddenPageHidesItsNotices() throws IOException {
    Editorial editorial = file.read(WHOLE);
    assertThat(editorial.hides(page("a", new Source("column.html", null, 2)))).isTrue();
    assertThat(editorial.hides(page("a", new Source("column.html", null, 1)))).isFalse();
    assertThat(editorial.hides(page("a", new Source("column.html", null, 0)))).isFalse();
    assertThat(editorial.hides(page("a", new Source("harbour-review/old.html", null, 3)))).isTrue();
    var address = URI.create("https://harbour.example/old");
    assertThat(editorial.hides(page("a", new Source("x.html", address, 3)))).isTrue();
  }

  @Test
  void hiddenPagesAreListedAsWritten() throws IOException {
    assertThat(file.read(WHOLE).allHidden())
        .containsExactly(
            new HiddenPage("harbour-review/old.html", 12),
            new HiddenPage("https://www.harbour.example/old/", 12),
            new HiddenPage("column.html#2", 14),
            new HiddenPage("the-lamp-1999-0a1b2c3d", 14));
  }

  @Test
  void anEmptyFileWantsNothing() throws IOException {
    for (String yaml : new String[] {"", "# nothing\n", "---\n", "pins:\nhidden: ~\nsynonyms: []"})
      assertThat(file.read(yaml)).as(yaml).isEqualTo(Editorial.NONE);
    assertThat(Editorial.NONE.readings("lotr")).isEmpty();
    assertThat(Editorial.NONE.pins("lotr")).isEmpty();
    assertThat(Editorial.NONE.hides(review("a").build())).isFalse();
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> Editorial.read(file.path()))
        .withMessageContaining("editors.yaml");
  }
}
