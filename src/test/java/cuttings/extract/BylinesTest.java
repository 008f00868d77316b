package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.extract.Bylines.Byline;
import cuttings.review.Critic;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Hana Quillford                       | Hana Quillford |              |",
        "By HANA QUILLFORD                       | Hana Quillford |              |",
        "by Hana Quillford, Staff Writer         | Hana Quillford | Staff Writer |",
        "Words by Hana Quillford, Film Editor    | Hana Quillford | Film Editor  |",
        "Reviewed by Hana Quillford              | Hana Quillford |              |",
        "By Hana Quillford on 3 May 2014         | Hana Quillford |              | 2014-05-03",
        "By Hana Quillford, May 3, 2014          | Hana Quillford |              | 2014-05-03",
        "-- Hana Quillford                       | Hana Quillford |              |",
        "— Hana Quillford, Seaport Times arts critic | Hana Quillford | Seaport Times arts critic |",
        "- Hana Quillford, 3/14/1998             | Hana Quillford |              | 1998-03-14",
        "Hana Quillford, 17 October 2018         | Hana Quillford |              | 2018-10-17",
        "By J. R. van der Meer Jr.               | J. R. van der Meer Jr. |      |"
      })
  void aBylineGivesCriticPositionAndDate(
      String line, String name, String position, LocalDate date) {
    assertThat(Bylines.read(line)).contains(new Byline(new Critic(name, position), date));
  }

  @Test
  void aPositionEndsWhereADateBegins() {
    assertThat(Bylines.read("By Hana Quillford, Senior Critic, June 28, 2019"))
        .contains(
            new Byline(new Critic("Hana Quillford", "Senior Critic"), LocalDate.of(2019, 6, 28)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "By the time the tide turns, nobody is left on the pier",
        "Written by:",
        "Hana Quillford",
        "Hana Quillford, who has never been to sea",
        "Directed by Hana Quillford"
      })
  void otherLinesAreNoByline(String line) {
    assertThat(Bylines.read(line)).isEmpty();
  }

  @Test
  void anElementMarkedAsBylineMayNameSeveral() {
    assertThat(Bylines.marked("Words by Hana Quillford and Otis Farrow"))
        .extracting(Critic::name)
        .containsExactly("Hana Quillford", "Otis Farrow");
  }
}
