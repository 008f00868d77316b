package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2014-11-02T09:00:00+00:00 | 2014-11-02",
        "20 words, then 2014-3-2   | 2014-03-02",
        "March 10, 2025            | 2025-03-10",
        "Mar. 10 2025              | 2025-03-10",
        "SEPT 3, 2019              | 2019-09-03",
        "10 March 2025             | 2025-03-10",
        "10th of March 2025        | 2025-03-10",
        "Thursday, 25th June 2015  | 2015-06-25",
        "Published: Fri, Apr 20, 2018 | 2018-04-20",
        "14. März 1998             | 1998-03-14",
        "9 août 2011               | 2011-08-09",
        "2 de diciembre de 2016    | 2016-12-02",
        "12 giugno 2008            | 2008-06-12",
        "5 mei 2004                | 2004-05-05",
        "14.3.1998                 | 1998-03-14"
      })
  void aDateIsReadAsPagesWriteIt(String text, LocalDate date) {
    assertThat(Dates.find(text)).contains(date);
  }

  @ParameterizedTest
  @CsvSource({
    "3/14/1998, 1998-03-14",
    "24/6/2022, 2022-06-24",
    "5/6/2022, 2022-05-06",
    "11/5/99, 1999-11-05",
    "11/5/05, 2005-11-05"
  })
  void slashesPutTheMonthFirstUnlessItCannotBeOne(String text, LocalDate date) {
    assertThat(Dates.find(text)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no date here",
        "10 Apr",
        "February 30, 2019",
        "2019-13-01",
        "99/99/2019",
        "41 people in 2019",
        "Marching 10, 2019",
        "March 10, 0012"
      })
  void anImpossibleOrYearlessDateIsNone(String text) {
    assertThat(Dates.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "March 11, 2025-03-10, 2025-03-11",
    "January 5, 2024-12-20, 2025-01-05",
    "November 28, 2024-12-20, 2024-11-28",
    "'2 February 1999', 2024-12-20, 1999-02-02",
  })
  void aMissingYearComesFromTheDayOfPrinting(String text, LocalDate printed, LocalDate date) {
    assertThat(Dates.day(text).orElseThrow().near(printed)).contains(date);
  }

  @Test
  void aWholeDateIsPreferredToOneWithoutYear() {
    assertThat(Dates.day("In May 3 of us wrote; printed 7 June 2011").orElseThrow().year())
        .isEqualTo(2011);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2017/7/12/saltmarsh, 2017-07-12",
    "https://a.example/2014-06-20-saltmarsh.html, 2014-06-20",
    "https://a.example/2009/10/saltmarsh-2009.html,",
    "https://a.example/2017/13/45/saltmarsh,",
    "https://a.example/film/1612/11/10/,"
  })
  void anAddressMayHoldTheDay(String url, LocalDate date) {
    assertThat(Dates.inAddress(url).orElse(null)).isEqualTo(date);
  }
}
