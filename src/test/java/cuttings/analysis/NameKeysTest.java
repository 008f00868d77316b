package cuttings.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which spellings meet which person, and how surely. */
class NameKeysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bong joon-ho         | Bong Joon-ho
          joon-ho bong         | Bong Joon-ho
          bong joon ho         | Bong Joon-ho
          bong joonho          | Bong Joon-ho
          bong, joon-ho        | Bong Joon-ho
          joonho bong          | Bong Joon-ho
          wang jiawei          | Wang Jia-wei
          jj abrams            | J.J. Abrams
          j.j. abrams          | J.J. Abrams
          j j abrams           | J.J. Abrams
          J. J. Abrams         | J.J. Abrams
          abrams, j.j.         | J.J. Abrams
          gutierrez reed       | Gutierrez-Reed
          del toro guillermo   | Guillermo del Toro
          alejandro inarritu   | Alejandro Iñárritu
          krzysztof kieslowski | Krzysztof Kieślowski
          peter o’toole        | Peter O'Toole
          peter otoole         | Peter O'Toole
          peter o toole        | Peter O'Toole
          mel brook s          | Mel Brooks
          alpacino             | Al Pacino
          m. night shyamalan   | M Night Shyamalan
          cher                 | Cher
          """)
  void everyOrderAndHyphenationIsTheSameName(String typed, String name) {
    assertThat(meet(NameKeys.of(typed).exact(), NameKeys.of(name).exact())).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          samuel jackson       | Samuel L. Jackson
          samuel l jackson     | Samuel Jackson
          robert downey        | Robert Downey Jr.
          robert downey sr     | Robert Downey Jr.
          george c scott       | George Scott
          """)
  void initialsAndSuffixesMayBeMissing(String typed, String name) {
    assertThat(meet(NameKeys.of(typed).exact(), NameKeys.of(name).exact())).isFalse();
    assertThat(meet(all(typed), all(name))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          coen                 | Cohen
          joel coen            | Joel Cohen
          ethan coen           | Joel Coen
          toro                 | Guillermo del Toro
          bong                 | Bong Joon-ho
          joon ho              | Bong Joon-ho
          lars von trier       | Joachim Trier
          jackson              | Samuel L. Jackson
          pj abrams            | J.J. Abrams
          """)
  void otherNamesAndPartsOfNamesNeverMeet(String typed, String name) {
    assertThat(meet(all(typed), all(name))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          J.J. Abrams        | jj abrams
          Bong Joon-ho       | bong joon ho
          Samuel L. Jackson  | samuel l jackson
          Peter O'Toole      | peter otoole
          """)
  void theWordsOfANameStayInTheirOrderWithInitialsJoined(String name, String words) {
    assertThat(NameKeys.words(name)).isEqualTo(words);
  }

  @Test
  void oneKeyComparesNamesInAnyOrder() {
    assertThat(NameKeys.canonical("Abrams, J. J."))
        .isEqualTo(NameKeys.canonical("j.j. abrams"))
        .isEqualTo("abrams jj");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "..."})
  void aNameWithoutLettersHasNoKeys(String name) {
    assertThat(NameKeys.of(name)).isEqualTo(new NameKeys(Set.of(), Set.of()));
    assertThat(NameKeys.words(name)).isEmpty();
  }

  private static Set<String> all(String name) {
    var keys = new LinkedHashSet<>(NameKeys.of(name).exact());
    keys.addAll(NameKeys.of(name).weak());
    return keys;
  }

  private static boolean meet(Set<String> some, Set<String> others) {
    return !Collections.disjoint(some, others);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lars von Trier        | trier, von trier
          Joachim Trier         | trier
          Guillermo del Toro    | toro, del toro
          Florian Henckel von der Mark | mark, der mark, von der mark
          von Trier             | trier
          Robert Downey Jr.     | downey
          J.J. Abrams           | abrams
          Jean-Luc Godard       | godard
          Peter O'Toole         | otoole
          Krzysztof Kieślowski  | kieslowski
          Cher                  | cher
          Jr.                   | jr
          Bong Joon-ho          | ho, bong, joon ho
          '  Bong Joon-ho '     | ho, bong, joon ho
          Kristin Scott Thomas  | thomas
          """)
  void aSurnameIsWhatAPersonIsAskedForByAlone(String name, String surnames) {
    assertThat(NameKeys.surnames(name)).containsExactly(surnames.split(", "));
  }

  @Test
  void aSurnameWithAHyphenIsAskedForWhole() {
    assertThat(NameKeys.surnames("Hannah Gutierrez-Reed")).contains("gutierrez reed", "reed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Cher -         | cher
          J. B-C         | jbc
          J. -           | j
          Ada Quill -    | quill, ada
          Ada Quill !-?  | quill, ada
          -Ada           | ada
          """)
  void aStrayHyphenIsNoName(String name, String surnames) {
    assertThat(NameKeys.surnames(name)).containsExactly(surnames.split(", "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", " - ", "...", "Jr. Sr.", "\ud800"})
  void whatIsNoNameHasNoSurname(String text) {
    assertThat(NameKeys.surnames(text)).isEmpty();
  }
}
