package cuttings.related;

import static cuttings.review.SampleReviews.review;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.catalogue.Catalogue;
import cuttings.lucene.LuceneIndex;
import cuttings.review.Citation.Strength;
import cuttings.review.FilmIdentity;
import cuttings.review.Identities;
import cuttings.review.PersonMention.Tier;
import cuttings.review.Review;
import cuttings.review.Role;
import cuttings.review.SampleReviews;
import cuttings.search.Searcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Related coverage among a few pieces made for the purpose. */
class RelatedReadingTest {
  private static final Map<String, FilmIdentity> FILMS =
      Map.of(
          "Kes (1969)", film("kes-1969", "Kes", 1969, "Ken Loach"),
          "Raining Stones (1993)", film("raining-stones-1993", "Raining Stones", 1993, "Ken Loach"),
          "Billy Elliot (2000)", film("billy-elliot-2000", "Billy Elliot", 2000, "Stephen Daldry"));

  @TempDir Path folder;
  private Searcher searcher;

  private static FilmIdentity film(String key, String title, int year, String director) {
    return new FilmIdentity(key, title, year, List.of(director), List.of());
  }

  @AfterEach
  void close() throws IOException {
    searcher.close();
  }

  private RelatedReading over(Review... pieces) throws IOException {
    var index = new LuceneIndex(folder);
    try (var indexer = index.indexer()) {
      for (Review piece : pieces) indexer.add(piece);
      indexer.publish();
    }
    searcher = index.searcher();
    return new RelatedReading(searcher, Catalogue.of(searcher));
  }

  /** As it lies in an archive: with the films that it names identified. */
  private static Review identified(SampleReviews sample) {
    Review piece = sample.build();
    var films = new HashMap<String, FilmIdentity>();
    piece.films().forEach(film -> films.put(film.label(), FILMS.get(film.label())));
    piece
        .cited()
        .forEach(cited -> films.put(cited.film().label(), FILMS.get(cited.film().label())));
    return piece.withIdentities(new Identities(films, Map.of()));
  }

  private static SampleReviews kes(String id) {
    return review(id)
        .headline("On " + id)
        .film("Kes", 1969, "Ken Loach")
        .credit("Ken Loach", Role.DIRECTOR)
        .paragraph("A boy and a bird, seen by " + id + ".");
  }

  private static SampleReviews stones(String id) {
    return review(id)
        .headline("On " + id)
        .film("Raining Stones", 1993, "Ken Loach")
        .credit("Ken Loach", Role.DIRECTOR)
        .paragraph("A father looks for the price of a dress.");
  }

  private static SampleReviews elliot(String id) {
    return review(id)
        .headline("On " + id)
        .film("Billy Elliot", 2000, "Stephen Daldry")
        .credit("Stephen Daldry", Role.DIRECTOR)
        .paragraph("Another boy from the north; one thinks of Kes (1969), of course.");
  }

  private static List<String> ids(List<RelatedPiece> related) {
    return related.stream().map(each -> each.piece().id().value()).toList();
  }

  private static List<String> reasons(List<RelatedPiece> related, String id) {
    return related.stream()
        .filter(each -> each.piece().id().value().equals(id))
        .findFirst()
        .orElseThrow()
        .reasons();
  }

  @Test
  void theSameFilmStandsBeforeWhatCitesItAndTheDirectorsOtherFilms() throws IOException {
    Review piece = identified(kes("one"));
    var reading =
        over(
            piece,
            identified(stones("stones")),
            identified(elliot("elliot").cites("Kes", 1969, Strength.CITED)),
            identified(kes("other")));
    List<RelatedPiece> related = reading.of(piece, 10, Set.of());
    assertThat(ids(related)).containsExactly("other", "elliot", "stones");
    assertThat(reasons(related, "other"))
        .containsExactly("both review Kes (1969)", "also directed by Ken Loach");
    assertThat(reasons(related, "elliot")).containsExactly("about Kes (1969)");
    assertThat(reasons(related, "stones")).containsExactly("also directed by Ken Loach");
  }

  @Test
  void theReviewOfAFilmThatIsCitedStandsFirst() throws IOException {
    Review piece = identified(elliot("elliot").cites("Kes", 1969, Strength.CITED));
    var reading = over(piece, identified(kes("kes")), identified(elliot("again")));
    List<RelatedPiece> related = reading.of(piece, 10, Set.of());
    assertThat(reasons(related, "kes")).containsExactly("reviews Kes (1969), which this cites");
  }

  @Test
  void aTitleThatNoPieceIsKnownToMeanLeadsToTheFilmReviewedUnderIt() throws IOException {
    Review piece = elliot("elliot").cites("Kes", null, Strength.MENTIONED).build();
    var reading = over(identified(kes("kes")), identified(stones("stones")));
    assertThat(ids(reading.of(piece, 10, Set.of()))).containsExactly("kes");
  }

  @Test
  void copiesOfOneTextAreFoldedIntoOne() throws IOException {
    String text =
        "The kestrel rises over the playing field and for once nobody in the school is shouting at him.";
    Review piece = identified(kes("one"));
    var reading =
        over(
            piece,
            identified(stones("page").headline("Stones").paragraph(text)),
            identified(stones("phone").headline("Stones").paragraph(text)));
    List<RelatedPiece> related = reading.of(piece, 10, Set.of());
    assertThat(related).hasSize(1);
    assertThat(related.getFirst().twins()).hasSize(1);
  }

  @Test
  void aCopyOfThePieceItselfIsNotOffered() throws IOException {
    String text =
        "The kestrel rises over the playing field and nobody is shouting at him for once.";
    Review piece = identified(kes("one").headline("Kes").paragraph(text));
    var reading =
        over(
            piece,
            identified(kes("one").headline("Kes").paragraph(text))
                .withId(new cuttings.review.ReviewId("copy")));
    assertThat(reading.of(piece, 10, Set.of())).isEmpty();
  }

  @Test
  void aBarredPageIsNotOffered() throws IOException {
    Review piece = identified(kes("one"));
    var reading = over(piece, identified(kes("two")), identified(kes("three")));
    assertThat(ids(reading.of(piece, 10, Set.of("two.html")))).containsExactly("three");
  }

  @Test
  void oneCriticTiesNoPiecesTogether() throws IOException {
    Review piece = identified(kes("one").critic("Ada Quill"));
    var reading = over(piece, identified(elliot("elliot").critic("Ada Quill")));
    assertThat(reading.of(piece, 10, Set.of())).isEmpty();
  }

  @Test
  void whoIsNamedInFewPiecesTiesMoreThanWhoIsNamedInMany() throws IOException {
    String text = "Written by Barry Hines and shot by Chris Menges, says Ada Quill.";
    Review piece =
        review("one")
            .paragraph("First.")
            .paragraph(text)
            .mentions("Barry Hines", Tier.CONTEXTUAL)
            .mentions("Chris Menges", Tier.CONTEXTUAL)
            .build();
    var pieces = new java.util.ArrayList<Review>(List.of(piece));
    for (int i = 0; i < 20; i++) pieces.add(naming("menges" + i, "Chris Menges"));
    pieces.add(naming("hines", "Barry Hines"));
    var reading = over(pieces.toArray(Review[]::new));
    assertThat(ids(reading.of(piece, 3, Set.of()))).first().isEqualTo("hines");
  }

  private static Review naming(String id, String name) {
    return review(id)
        .headline("On " + id)
        .paragraph("First.")
        .paragraph("Here is " + name + " again.")
        .mentions(name, Tier.CONTEXTUAL)
        .build();
  }

  @Test
  void wordsInCommonRelateWhereNothingElseDoes() throws IOException {
    String text =
        "The armourer kept the blanks, the squibs and the holsters in one locked trailer.";
    Review piece = review("one").headline("One").paragraph(text).build();
    var pieces = new java.util.ArrayList<Review>(List.of(piece));
    pieces.add(
        review("two")
            .headline("Two")
            .paragraph("Blanks, squibs, holsters: an armourer counts what is in the trailer.")
            .build());
    pieces.add(review("three").headline("Three").paragraph("A day at the seaside.").build());
    List<RelatedPiece> related = over(pieces.toArray(Review[]::new)).of(piece, 10, Set.of());
    assertThat(ids(related)).containsExactly("two");
    assertThat(reasons(related, "two").getFirst()).startsWith("both speak of ");
  }

  @Test
  void aPieceOfNothingIsRelatedToNothing() throws IOException {
    Review piece = review("one").build();
    assertThat(over(piece, identified(kes("two"))).of(piece, 10, Set.of())).isEmpty();
  }
}
