package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cuttings.review.Body;
import cuttings.review.Credit;
import cuttings.review.PersonMention;
import cuttings.review.PersonMention.Tier;
import cuttings.review.Role;
import cuttings.review.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonsTest {
  private static final List<Credit> CREDITS =
      List.of(new Credit("Mina Roux", Role.DIRECTOR), new Credit("Otis Farrow", Role.CAST));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Here Otis Farrow sulks             | CREDITED",
        "Here director Zbylut Marrowby sulks | CONTEXTUAL",
        "Here armorer Zbylut Marrowby sulks | CONTEXTUAL",
        "The keeper (Zbylut Marrowby) sulks | CONTEXTUAL",
        "It was shot by Zbylut Marrowby     | CONTEXTUAL",
        "Here Robert Marrowby sulks         | CAPITALISED",
        "Here J. T. Marrowby sulks          | CAPITALISED"
      })
  void aNameIsAsSureAsItsForm(String sentence, Tier tier) {
    assertThat(in(sentence)).extracting(PersonMention::tier).containsExactly(tier);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It opens in San Francisco and New York",
        "They play Russian Roulette",
        "He plays Robert Marrowby as a saint",
        "Robert Marrowby (Otis Farrow) sulks",
        "In March, on Friday, the Harbour Police came"
      })
  void placesAndCharactersAreNoPersons(String sentence) {
    assertThat(in(sentence)).extracting(PersonMention::name).doesNotContain("Robert Marrowby");
    assertThat(in(sentence))
        .extracting(PersonMention::tier)
        .doesNotContain(Tier.CONTEXTUAL, Tier.CAPITALISED);
  }

  @Test
  void surnameAndGivenNameMeanThePersonNamedBefore() {
    List<PersonMention> people =
        in(
            "Robert Marrowby rows out. Marrowby rests; Robert’s boat drifts, and Marrowby’s dog sleeps");
    assertThat(people).hasSize(1);
    assertThat(people.getFirst().spans())
        .extracting(Span::text)
        .containsExactly("Robert Marrowby", "Marrowby", "Robert", "Marrowby");
  }

  @Test
  void aSurnameAloneMeansAPersonOfTheCredits() {
    assertThat(in("Then Farrow sulks"))
        .extracting(PersonMention::name)
        .containsExactly("Otis Farrow");
  }

  @Test
  void aSurnameThatTwoShareStaysUnresolved() {
    List<PersonMention> people = in("Robert Marrowby and Helen Marrowby row. Marrowby is tired");
    assertThat(people).extracting(person -> person.spans().size()).containsExactly(1, 1);
  }

  @Test
  void theCriticIsNotMentionedByOwnName() {
    assertThat(
            Persons.in(
                Bodies.of("<p>Written by Helen Quillford.</p>"),
                CREDITS,
                List.of("Helen Quillford"),
                List.of(),
                List.of(),
                Known.NOTHING))
        .isEmpty();
  }

  @Test
  void nobodyIsLookedForInATitleExceptPartsOfKnownNamesInTheFilmsOwn() {
    Body body = Bodies.of("<p>Robert Marrowby drowns. <em>The Story of Robert</em> says why.</p>");
    List<Span> titles = TitleSpans.in(body, Known.NOTHING).stream().map(TitleSpan::span).toList();
    assertThat(
            Persons.in(body, CREDITS, List.of(), titles, List.of(), Known.NOTHING)
                .getFirst()
                .spans())
        .hasSize(1);
    assertThat(
            Persons.in(body, CREDITS, List.of(), titles, titles, Known.NOTHING).getFirst().spans())
        .extracting(Span::text)
        .containsExactly("Robert Marrowby", "Robert");
  }

  @Test
  void aPossessiveEndsAName() {
    assertThat(in("It is Robert Marrowby’s Helen Rowley who sinks"))
        .extracting(PersonMention::name)
        .containsExactly("Robert Marrowby", "Helen Rowley");
  }

  @Test
  void theNameIsTheOneOfTheCredits() {
    assertThat(in("Director MINA ROUX waits"))
        .extracting(PersonMention::name)
        .containsExactly("Mina Roux");
  }

  private static List<PersonMention> in(String sentence) {
    return Persons.in(
        Bodies.of("<p>" + sentence + ".</p>"),
        CREDITS,
        List.of(),
        List.of(),
        List.of(),
        Known.NOTHING);
  }

  @Test
  void theDirectorIsMeantAfterTheWordDirectorOfTwoWhoShareASurname() {
    var credits =
        List.of(
            new Credit("Robert Marrowby", Role.DIRECTOR), new Credit("Helen Marrowby", Role.CAST));
    Body body =
        Bodies.of(
            "<p>Robert Marrowby and Helen Marrowby row.</p><p>Here director Marrowby is bold.</p>");
    assertThat(Persons.in(body, credits, List.of(), List.of(), List.of(), Known.NOTHING))
        .extracting(PersonMention::name, person -> person.spans().size())
        .containsExactly(tuple("Robert Marrowby", 2), tuple("Helen Marrowby", 1));
  }

  @Test
  void aSharedSurnameMeansTheOneWhomTheParagraphNamesInFull() {
    Body body =
        Bodies.of(
            "<p>Robert Marrowby and Helen Marrowby row.</p><p>Helen Marrowby wins. See Marrowby go.</p>");
    assertThat(Persons.in(body, CREDITS, List.of(), List.of(), List.of(), Known.NOTHING))
        .extracting(PersonMention::name, person -> person.spans().size())
        .containsExactly(tuple("Robert Marrowby", 1), tuple("Helen Marrowby", 3));
  }

  @Test
  void aNameThatTheArchiveCreditsElsewhereIsAPersons() {
    Body body = Bodies.of("<p>Zbylut Marrowby sulks.</p>");
    var known =
        new Known() {
          @Override
          public boolean film(String key) {
            return false;
          }

          @Override
          public boolean madeBy(String title, String director) {
            return false;
          }

          @Override
          public boolean person(String key) {
            return key.equals("marrowby zbylut");
          }

          @Override
          public boolean boilerplate(String paragraph) {
            return false;
          }
        };
    assertThat(Persons.in(body, CREDITS, List.of(), List.of(), List.of(), Known.NOTHING)).isEmpty();
    assertThat(Persons.in(body, CREDITS, List.of(), List.of(), List.of(), known))
        .extracting(PersonMention::tier)
        .containsExactly(Tier.CONTEXTUAL);
  }
}
