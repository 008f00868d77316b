package cuttings.schema;

import static cuttings.review.SampleReviews.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.review.FilmIdentity;
import cuttings.review.PersonIdentity;
import cuttings.schema.KnownValues.Headline;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownValuesTest {
  private static final List<String> LETTERS =
      List.of("a", "é", " ", "\u001f", "\u001e", "\u001d", "|", ",", "😀", "\n", "½");

  private final long seed = Long.getLong("tests.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void whatIsWrittenIsReadWithoutTheSeparators() {
    for (int i = 0; i < 2_000; i++) {
      Integer year = random.nextInt(3) == 0 ? null : 1870 + random.nextInt(200);
      var film = new FilmIdentity("k-" + i, text(), year, texts(), texts());
      assertThat(KnownValues.readFilm(KnownValues.film(film)))
          .as("-Dtests.seed=%d: %s", seed, film)
          .isEqualTo(
              new FilmIdentity(
                  film.key(),
                  plain(film.title()),
                  year,
                  plain(film.directors()),
                  plain(film.otherTitles())));
      var person = new PersonIdentity("p-" + i, text(), texts());
      assertThat(KnownValues.readPerson(KnownValues.person(person)))
          .as("-Dtests.seed=%d: %s", seed, person)
          .isEqualTo(
              new PersonIdentity(person.key(), plain(person.name()), plain(person.otherNames())));
    }
  }

  private String text() {
    var text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--)
      text.append(LETTERS.get(random.nextInt(LETTERS.size())));
    return text.toString();
  }

  /** Each with a letter of its own, for names of separators alone are none. */
  private List<String> texts() {
    return Stream.generate(() -> text() + "z").limit(random.nextInt(4)).toList();
  }

  private static String plain(String text) {
    return text.replaceAll("[\u001e\u001f]", "");
  }

  private static List<String> plain(List<String> texts) {
    return texts.stream().map(KnownValuesTest::plain).toList();
  }

  @Test
  void aHeadlineIsReadWithItsDayIfItHasOne() {
    assertThat(headline("A lamp\u001f burns\u001e", "2020-02-29"))
        .isEqualTo(new Headline("a", "A lamp burns", LocalDate.of(2020, 2, 29)));
    String undated = KnownValues.headline(review("b").headline("").build());
    assertThat(KnownValues.readHeadline(undated)).isEqualTo(new Headline("b", "", null));
  }

  private static Headline headline(String text, String day) {
    return KnownValues.readHeadline(
        KnownValues.headline(review("a").headline(text).published(day).build()));
  }

  @Test
  void aLongHeadlineIsCut() {
    assertThat(headline("x".repeat(10_000), "2020-01-01").text()).isEqualTo("x".repeat(300));
    assertThat(headline("x".repeat(300), "2020-01-01").text()).hasSize(300);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a\u001fb", "a\u001fb\u001fc\u001fd\u001fe\u001ff"})
  void aValueOfOtherPartsIsRefused(String value) {
    assertThatThrownBy(() -> KnownValues.readFilm(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("parts instead of 5");
  }
}
