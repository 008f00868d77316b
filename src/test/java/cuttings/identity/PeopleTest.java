package cuttings.identity;

import static cuttings.review.SampleReviews.review;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.authority.Authority;
import cuttings.authority.KnownPerson;
import cuttings.review.PersonIdentity;
import cuttings.review.PersonMention.Tier;
import cuttings.review.Review;
import cuttings.review.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
  private final List<Review> pieces = new ArrayList<>();
  private Authority authority = Authority.EMPTY;
  private List<List<String>> merged = List.of();
  private List<List<String>> apart = List.of();

  @Test
  void aNameIsOneInEveryOrderWithHyphenAndWithout() {
    cast("Okja", "Bong Joon-ho", "Joon-ho Bong", "Bong Joonho", "Bong Joon Ho");

    assertThat(people().people()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Hannah Gutierrez Reed, Hannah Gutierrez-Reed",
    "J.J. Abrams, JJ Abrams",
    "J. J. Abrams, J.J. Abrams",
    "Peter O’Toole, Peter O Toole",
    "Penélope Cruz, Penelope Cruz"
  })
  void spellingsOfANameAreOne(String one, String other) {
    cast("Marram", one);
    cast("Fen Light", other);

    assertThat(people().people()).hasSize(1);
    assertThat(key(one)).isEqualTo(key(other));
  }

  @Test
  void aMiddleInitialTellsPeopleApart() {
    cast("Sinners", "Michael B. Jordan");
    cast("Space Jam", "Michael Jordan");

    assertThat(people().people())
        .extracting(PersonIdentity::key)
        .containsExactly("michael-b-jordan", "michael-jordan");
  }

  @ParameterizedTest
  @CsvSource({
    "Philip S. Hoffman, Philip Hoffman",
    "Robert Downey Jr., Robert Downey",
    "William H. Macy, William Macy"
  })
  void namesThatDifferByAnInitialAreOneWhereCreditedOnOneFilm(String one, String other) {
    cast("Capote", one);
    cast("Capote", other);

    assertThat(people().people()).hasSize(1);
    assertThat(key(one)).isEqualTo(key(other));
  }

  @Test
  void theEstablishedNameIsTheMostFrequent() {
    cast("Okja", "Joon-ho Bong");
    cast("Mother", "Bong Joon-ho");
    cast("Barking Dogs", "Bong Joon-ho");

    assertThat(people().people())
        .containsExactly(
            new PersonIdentity("bong-joon-ho", "Bong Joon-ho", List.of("Joon-ho Bong")));
  }

  @Test
  void aCreditWeighsMoreThanAMention() {
    cast("Okja", "Joon-ho Bong");
    for (int i = 0; i < 2; i++)
      pieces.add(
          review("m" + i)
              .paragraph("One thinks of Bong Joon-ho and his cellars.")
              .mentions("Bong Joon-ho", Tier.CONTEXTUAL)
              .build());

    assertThat(people().people()).extracting(PersonIdentity::name).containsExactly("Joon-ho Bong");
  }

  @Test
  void aNameKnownByItsCapitalsAloneIsNobodys() {
    pieces.add(
        review("m")
            .paragraph("Then Robert Marrowby rows.")
            .mentions("Robert Marrowby", Tier.CAPITALISED)
            .build());

    assertThat(people().people()).isEmpty();
  }

  @Test
  void anEditorMergesPeopleUnderTheFirstName() {
    cast("Marram", "Ada Finch", "Ada Quillford");
    cast("Fen Light", "Ada Quillford");
    merged = List.of(List.of("Ada Finch", "Ada Quillford"));

    assertThat(people().people())
        .containsExactly(new PersonIdentity("ada-finch", "Ada Finch", List.of("Ada Quillford")));
    assertThat(key("Ada Quillford")).isEqualTo("ada-finch");
  }

  @Test
  void anEditorSplitsPeopleWhoWouldBeOne() {
    cast("Capote", "Philip S. Hoffman", "Philip Hoffman");
    assertThat(people().people()).hasSize(1);

    apart = List.of(List.of("Philip S. Hoffman", "Philip Hoffman"));

    assertThat(people().people())
        .extracting(PersonIdentity::key)
        .containsExactly("philip-hoffman", "philip-s-hoffman");
  }

  @Test
  void anAuthorityKnowsOtherNames() {
    cast("Marram", "Ada Finch");
    cast("Fen Light", "Ada Quillford");
    authority =
        new Authority(
            List.of(),
            List.of(
                new KnownPerson("Ada Finch", List.of("Ada Quillford")),
                new KnownPerson("Otis Farrow", List.of("Otto Farrow"))));

    assertThat(people().people())
        .containsExactly(new PersonIdentity("ada-finch", "Ada Finch", List.of("Ada Quillford")));
  }

  @Test
  void aNameThatIsNotPrintedSoIsFoundInAnotherOrder() {
    cast("Okja", "Bong Joon-ho");

    assertThat(key("Joon-ho Bong")).isEqualTo("bong-joon-ho");
    assertThat(key("Joon-ho Park")).isEqualTo("nobody");
  }

  @Test
  void onlyWhoMakesAFilmOrWritesAboutItIsCredited() {
    pieces.add(
        review("m")
            .film("Marram", 2014, "Mina Roux")
            .credit("Otis Farrow", Role.CAST)
            .critic("Ada Finch")
            .paragraph("The keeper (Zbylut Marrowby) sulks.")
            .mentions("Zbylut Marrowby", Tier.CONTEXTUAL)
            .build());

    People people = people();
    assertThat(people.credited("mina roux")).isTrue();
    assertThat(people.credited("farrow otis")).isTrue();
    assertThat(people.credited("marrowby zbylut")).isFalse();
    assertThat(people.people()).hasSize(4);
  }

  private void cast(String film, String... names) {
    pieces.add(review("p" + pieces.size()).film(film, null).cast(names).build());
  }

  private People people() {
    var names = new Names();
    pieces.stream().map(NamesOfPiece::of).forEach(names::add);
    return names.people(authority, merged, apart);
  }

  private String key(String name) {
    return people().called(name).map(PersonIdentity::key).orElse("nobody");
  }
}
