package cuttings.misses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jane.doe@mail.example",
        "write to jane@mail.example please",
        "jane (at) mail.example",
        "jane＠mail.example",
        "jane @ mail.example",
        "555-0123 45",
        "+44 (0)20 7946 0123",
        "020 7946 0123",
        "020–7946–0123",
        "4111 1111 1111 1111",
        "4111111111111111",
        "4111-1111-1111-1111",
        "2012 1999 2001 1987",
        "１２３４５６７８",
        "١٢٣٤٥٦٧٨",
        "born 12/03/1985",
        "123-45-6789",
        "https://a.example/reset?token=x1",
        "see http://a.example?x",
        "https://a.example/#access_token=x",
        "a.example/reset?token=x",
        "www.a.example:8443/x?y",
        "/account/reset?token=x",
      })
  void whatMayTellOfAPersonIsSeen(String text) {
    assertThat(Personal.mayBe(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the lamp of dawn",
        "12 angry men",
        "2001: a space odyssey",
        "year:2019..2025 horror",
        "blade runner 1982 2017",
        "the thing 1951 1982 2011",
        "9 1/2 weeks",
        "20,000 leagues under the sea",
        "ocean's 11 12 13",
        "8½",
        "who's afraid of virginia woolf?",
        "what's up, doc? 1972",
        "@suicideroom",
        "face/off",
        "s.w.a.t. (2003)",
        "https://a.example/reviews/m",
        "dr. no / goldfinger?",
        "director:mason -rust \"a phrase\"",
      })
  void whatIsAskedOfFilmsIsNotTakenForIt(String text) {
    assertThat(Personal.mayBe(text)).isFalse();
  }

  @Test
  void whatIsLongerThanAnyoneTypesIsNotNoted() {
    assertThat(Personal.mayBe("é".repeat(100))).isFalse();
    assertThat(Personal.mayBe("😀".repeat(100))).isFalse();
    assertThat(Personal.mayBe("é".repeat(101))).isTrue();
    assertThat(Personal.mayBe("word ".repeat(100_000))).isTrue();
  }
}
