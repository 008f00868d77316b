package cuttings.corrections;

import static cuttings.review.SampleReviews.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cuttings.review.Citation;
import cuttings.review.Citation.Strength;
import cuttings.review.Credit;
import cuttings.review.Critic;
import cuttings.review.Evidence;
import cuttings.review.Evidence.Confidence;
import cuttings.review.Film;
import cuttings.review.Imprint;
import cuttings.review.Particulars;
import cuttings.review.PersonMention;
import cuttings.review.PersonMention.Tier;
import cuttings.review.Rating;
import cuttings.review.Release;
import cuttings.review.Review;
import cuttings.review.Role;
import cuttings.review.SampleReviews;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsOfPagesTest {
  @TempDir Path folder;

  @Test
  void everyFieldCanBeSet() throws IOException {
    Review page =
        corrected(
            review("m").build(),
            """
            kind: review
            headline: M is for murder
            films_reviewed:
              - title: M
                year: 1931
                directors: [Fritz Lang]
                other_titles: [M – Eine Stadt sucht einen Mörder]
            credits:
              - {name: Peter Lorre, role: cast}
              - {name: Thea von Harbou, role: Writer}
            certificate: 12
            runtime_minutes: 117
            rating: {raw: 4/5, value: 4, best: 5}
            release: {platform: Hulu, date: 2025-03-11, text: Premieres on Hulu}
            critics: [{name: Kate Strand, position: Staff Writer}, Bert Oxley]
            published: 2013-04-02
            modified: 2013-04-03
            publication: The Harbour Review
            language: de-at
            tags: [horror]
            url: https://www.harbour.example/m
            """);

    assertThat(page.kind()).isEqualTo(Review.Kind.REVIEW);
    assertThat(page.headline()).isEqualTo("M is for murder");
    assertThat(page.films())
        .containsExactly(
            new Film(
                "M", 1931, List.of("Fritz Lang"), List.of("M – Eine Stadt sucht einen Mörder")));
    assertThat(page.credits())
        .containsExactly(
            new Credit("Peter Lorre", Role.CAST), new Credit("Thea von Harbou", Role.WRITER));
    assertThat(page.particulars())
        .isEqualTo(
            new Particulars(
                "12",
                117,
                new Release("Hulu", LocalDate.of(2025, 3, 11), false, "Premieres on Hulu"),
                new Rating("4/5", 4.0, 5.0)));
    assertThat(page.imprint())
        .isEqualTo(
            new Imprint(
                List.of(new Critic("Kate Strand", "Staff Writer"), new Critic("Bert Oxley", null)),
                "The Harbour Review",
                LocalDate.of(2013, 4, 2),
                LocalDate.of(2013, 4, 3),
                "de-AT",
                List.of("horror")));
    assertThat(page.source().url()).isEqualTo(URI.create("https://www.harbour.example/m"));
  }

  @Test
  void aTildeClearsAField() throws IOException {
    Review full =
        review("m")
            .film("M", 1931, "Fritz Lang")
            .cast("Peter Lorre")
            .certificate("12")
            .runtime(117)
            .rating(4, 5)
            .platform("Hulu")
            .critic("Kate Strand")
            .publication("The Harbour Review")
            .published("2013-04-02")
            .language("en")
            .tags("horror")
            .paragraph("Zodiac has Jake Gyllenhaal")
            .cites("Zodiac", 2007, Strength.CITED)
            .mentions("Jake Gyllenhaal", Tier.CAPITALISED)
            .build();
    var fields = Stream.of(PageField.values()).filter(field -> field != PageField.KIND).toList();
    var yaml = new StringBuilder();
    fields.forEach(field -> yaml.append(field.label()).append(": ~\n"));

    Review page = corrected(full, yaml.toString());

    assertThat(page.headline()).isEmpty();
    assertThat(page.films()).isEmpty();
    assertThat(page.credits()).isEmpty();
    assertThat(page.particulars()).isEqualTo(Particulars.NONE);
    assertThat(page.imprint()).isEqualTo(new Imprint(List.of(), null, null, null, null, List.of()));
    assertThat(page.cited()).isEmpty();
    assertThat(page.people()).isEmpty();
    assertThat(page.kind()).isEqualTo(Review.Kind.REVIEW);
    assertThat(page.evidence()).extracting(Evidence::field).containsAll(labels(fields));
  }

  private static List<String> labels(List<PageField> fields) {
    return fields.stream().map(PageField::label).toList();
  }

  @Test
  void whatIsNotNamedStays() throws IOException {
    Review full = review("m").film("M", 1931).cast("Peter Lorre").certificate("12").build();

    Review page = corrected(full, "runtime_minutes: 117\n");

    assertThat(page.films()).isEqualTo(full.films());
    assertThat(page.credits()).isEqualTo(full.credits());
    assertThat(page.particulars().certificate()).isEqualTo("12");
    assertThat(page.headline()).isEqualTo(full.headline());
    assertThat(page.id()).isEqualTo(full.id());
    assertThat(page.body()).isEqualTo(full.body());
  }

  @Test
  void wordsThatYamlOnceTookForValuesAreTexts() throws IOException {
    Review page = corrected(review("m").build(), "headline: 1917\ntags: [no, 1:30, 'null']\n");

    assertThat(page.headline()).isEqualTo("1917");
    assertThat(page.imprint().tags()).containsExactly("no", "1:30", "null");
  }

  @Test
  void aFilmReviewedMakesAnArticleAReview() throws IOException {
    Review page = corrected(article(), "films_reviewed: [{title: M}]\n");

    assertThat(page.kind()).isEqualTo(Review.Kind.REVIEW);
    assertThat(page.evidence()).contains(byHand("kind", 3), byHand("films_reviewed.title", 3));
  }

  @Test
  void noFilmReviewedMakesNoReview() throws IOException {
    assertThat(corrected(article(), "films_reviewed: []\n").kind()).isEqualTo(Review.Kind.ARTICLE);
  }

  @Test
  void theKindThatIsSetHoldsWhateverElseIsSet() throws IOException {
    Review page = corrected(article(), "films_reviewed: [{title: M}]\nkind: other\n");

    assertThat(page.kind()).isEqualTo(Review.Kind.OTHER);
    assertThat(page.films()).extracting(Film::title).containsExactly("M");
  }

  @Test
  void anArticleHasNoFilmAndNothingThatIsSaidOfOne() throws IOException {
    Review found =
        SourcedReviews.with(
            review("m").film("M", 1931).cast("Peter Lorre").certificate("12").build(),
            List.of(
                rule("films_reviewed.title"),
                rule("credits.cast"),
                rule("certificate"),
                rule("published")));

    Review page = corrected(found, "kind: article\n");

    assertThat(page.kind()).isEqualTo(Review.Kind.ARTICLE);
    assertThat(page.films()).isEmpty();
    assertThat(page.credits()).isEmpty();
    assertThat(page.particulars()).isEqualTo(Particulars.NONE);
    assertThat(page.evidence()).containsExactly(rule("published"), byHand("kind", 3));
  }

  @Test
  void anArticleKeepsTheCreditsSetWithItsKind() throws IOException {
    Review found = review("m").film("M", 1931).cast("Peter Lorre").build();

    Review page =
        corrected(found, "credits: [{name: Fritz Lang, role: director}]\nkind: article\n");

    assertThat(page.films()).isEmpty();
    assertThat(page.credits()).containsExactly(new Credit("Fritz Lang", Role.DIRECTOR));
  }

  @Test
  void whatRulesSaidOfAFieldGivesWayToTheLineOfTheFile() throws IOException {
    Review found =
        SourcedReviews.with(
            review("m").build(),
            List.of(
                rule("kind"),
                rule("films_reviewed.title"),
                rule("films_reviewed.other_titles"),
                rule("certificate"),
                rule("credits.cast"),
                rule("credits.editor")));

    Review page =
        corrected(
            found,
            """
            films_reviewed: [{title: M, year: 1931}]
            certificate: ~
            credits:
              - {name: Fritz Lang, role: director}
            """);

    assertThat(page.evidence())
        .containsExactly(
            rule("kind"),
            byHand("films_reviewed.title", 3),
            byHand("films_reviewed.year", 3),
            byHand("certificate", 4),
            byHand("credits.director", 5));
  }

  @Test
  void otherFormsOfATitleGoWithTheTitle() throws IOException {
    Review found = SourcedReviews.called(review("m").film("N", 1931).build(), "the N film");

    assertThat(corrected(found, "films_reviewed: [{title: M}]\n").alsoCalled()).isEmpty();
    assertThat(corrected(found, "films_reviewed: [{title: N, year: 1931}]\n").alsoCalled())
        .containsExactly("the N film");
  }

  @Test
  void filmsCitedKeepThePlacesWhereTheyWereFound() throws IOException {
    Review found =
        review("m")
            .paragraph("As in Zodiac and The Thing, and in Fury.")
            .cites("Zodiac", null, Strength.MENTIONED)
            .cites("The Thing", 1982, Strength.CITED)
            .cites("Fury", null, Strength.MENTIONED)
            .build();

    Review page =
        corrected(
            found,
            "films_cited: [{title: Stalker}, {title: zodiac, year: 2007, directors: [David Fincher]}]\n");

    assertThat(page.cited())
        .extracting(
            cited -> cited.film().label(),
            Citation::strength,
            cited -> cited.spans().size(),
            Citation::directorsFrom)
        .containsExactly(
            tuple("zodiac (2007)", Strength.CITED, 1, "corrections.yaml:3"),
            tuple("Fury", Strength.MENTIONED, 1, null),
            tuple("Stalker", Strength.CITED, 0, null));
  }

  @Test
  void ofTwoFilmsOfOneTitleEachKeepsItsOwnPlaces() throws IOException {
    Review found =
        review("m")
            .paragraph("The Thing")
            .cites("The Thing", 1982, Strength.CITED)
            .paragraph("The Thing")
            .cites("The Thing", 1951, Strength.CITED)
            .build();

    Review page = corrected(found, "films_mentioned: [{title: The Thing, year: 1951}]\n");

    assertThat(page.cited())
        .extracting(cited -> cited.film().label(), Citation::strength)
        .containsExactlyInAnyOrder(
            tuple("The Thing (1982)", Strength.CITED),
            tuple("The Thing (1951)", Strength.MENTIONED));
    assertThat(page.cited())
        .filteredOn(cited -> cited.strength() == Strength.MENTIONED)
        .allSatisfy(cited -> assertThat(cited.spans()).hasSize(2));
  }

  @Test
  void peopleKeepThePlacesWhereTheyWereFound() throws IOException {
    Review found =
        review("m")
            .paragraph("Mia Wong met Peter Lorre.")
            .mentions("Peter Lorre", Tier.CREDITED)
            .mentions("Mia Wong", Tier.CAPITALISED)
            .build();

    Review page = corrected(found, "people_mentioned: [Gustaf Gründgens, Peter Lorre, Wong Mia]\n");

    assertThat(page.people())
        .extracting(PersonMention::name, PersonMention::tier, person -> person.spans().size())
        .containsExactly(
            tuple("Wong Mia", Tier.CONTEXTUAL, 1),
            tuple("Peter Lorre", Tier.CREDITED, 1),
            tuple("Gustaf Gründgens", Tier.CONTEXTUAL, 0));
  }

  @Test
  void aReleaseWithoutATextIsToldInWords() throws IOException {
    Review page = corrected(review("m").build(), "release: {platform: Hulu, date: 2025-03-11}\n");

    assertThat(page.particulars().release())
        .isEqualTo(new Release("Hulu", LocalDate.of(2025, 3, 11), false, "Hulu 2025-03-11"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        films_reviewed: [{title: M, year: 1931}]
        films_cited: [{title: Zodiac, year: 2007, directors: [David Fincher]}]
        people_mentioned: [Peter Lorre]
        certificate: ~
        """,
        """
        published: 2013-04-02
        kind: other
        films_reviewed: [{title: M}]
        rating: {raw: A}
        """
      })
  void applyingTwiceChangesNoMoreThanApplyingOnce(String fields) throws IOException {
    Corrections read = read(fields);
    Review once = read.apply(article());

    assertThat(once).isNotEqualTo(article());
    assertThat(read.apply(once)).isEqualTo(once);
  }

  private static Review article() {
    return SampleReviews.review("m")
        .article()
        .paragraph("Peter Lorre was never in Zodiac")
        .cites("Zodiac", null, Strength.MENTIONED)
        .mentions("Peter Lorre", Tier.CAPITALISED)
        .build();
  }

  private static Evidence rule(String field) {
    return new Evidence(field, "json-ld", "as found", Confidence.LIKELY, List.of());
  }

  private static Evidence byHand(String field, int line) {
    return new Evidence(
        field, "corrections", "corrections.yaml:" + line, Confidence.SURE, List.of());
  }

  /** The page with these fields set; the first of them stands on line 3 of the file. */
  private Review corrected(Review page, String fields) throws IOException {
    return read(fields).apply(page);
  }

  private Corrections read(String fields) throws IOException {
    var yaml = new StringBuilder("pages:\n  m.html:\n");
    Arrays.stream(fields.split("\n"))
        .forEach(line -> yaml.append("    ").append(line).append('\n'));
    return new YamlFile(folder).read(yaml.toString());
  }
}
