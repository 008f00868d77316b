package cuttings.query;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.query.Query.Words;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that looks like syntax and is none, and text that no person types. */
class HostileQueriesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "unclosed         | unclosed         | A quotation mark without its partner was left out.
          rain "unclosed    | rain unclosed    | A quotation mark without its partner was left out.
          "a b" c"          | c "a b"          | A quotation mark without its partner was left out.
          -"unclosed rain   | unclosed rain    | A quotation mark without its partner was left out.
          title:"unclosed x | x reviewed:unclosed | A quotation mark without its partner was left out.
          title:            | title            | “title:” has no value and was read as a plain word.
          title: rain       | title rain       | “title:” has no value and was read as a plain word.
          Year: 1999        | year 1999        | “year:” has no value and was read as a plain word.
          title:""          | title            | “title:” has no value and was read as a plain word.
          with:" " rain     | with rain        | “with:” has no value and was read as a plain word.
          -by:              | -by              | “by:” has no value and was read as a plain word.
          year:soon         | soon             | “year:soon” is no year or span of years such as 2019..2025.
          year:199          | 199              | “year:199” is no year or span of years such as 2019..2025.
          year:20192025     | 20192025         | “year:20192025” is no year or span of years such as 2019..2025.
          year:..           | ``               | “year:..” is no year or span of years such as 2019..2025.
          !                 | ``               | “!” holds no letter or digit.
          *                 | ``               | “*” holds no letter or digit.
          - ( )             | ``               | “- ( )” holds no letter or digit.
          """)
  void whatCannotBeReadAsSyntaxIsPlainWordsAndANoticeSaysSo(
      String text, String printed, String notice) {
    ParsedQuery parsed = QueryParser.parse(text);

    assertThat(parsed.query()).hasToString(printed);
    assertThat(parsed.notices()).contains(notice);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(42",
        "test)",
        "serie[s]",
        "a AND",
        "a OR b",
        "NOT a",
        "a~2",
        "a^3",
        "{a}",
        "a?",
        "a*",
        "a/b/",
        "field:a",
        "a\\b",
        "%00",
        "<script>a</script>",
        "'; drop table a",
        "+a",
        "&a",
        "||a"
      })
  void theSyntaxOfOtherEnginesIsPlainText(String text) {
    assertThat(QueryParser.parse(text).query()).isEqualTo(new Words(text));
  }

  @Test
  void twoNoticesOfOneKindAreOne() {
    assertThat(QueryParser.parse("title:\" title:\"").notices()).doesNotHaveDuplicates();
    assertThat(QueryParser.parse("title: a title: b").notices()).hasSize(1);
  }

  @Test
  void controlCharactersAreSpaces() {
    assertThat(QueryParser.parse("a\u0000b\u001bc\u007fd\u0085e\r\nf").query())
        .isEqualTo(new Words("a b c d e f"));
  }

  @Test
  void loneSurrogatesAreDroppedAndPairsKept() {
    assertThat(QueryParser.parse("a\ud83d b\udc00 \ud83c\udfac").query())
        .isEqualTo(new Words("a b \ud83c\udfac"));
    assertThat(QueryParser.parse("\ud800").query()).isEqualTo(new Query.Everything());
  }

  @Test
  void tenThousandLettersAreCutWithANotice() {
    ParsedQuery parsed = QueryParser.parse("x".repeat(10_000));

    assertThat(parsed.query()).isEqualTo(new Words("x".repeat(1_000)));
    assertThat(parsed.notices()).containsExactly("Only the first 1000 letters were read.");
  }

  @Test
  void aLongTextIsCutAtASpace() {
    ParsedQuery parsed = QueryParser.parse("word ".repeat(199) + "words and many more " + "x ");

    assertThat(parsed.query()).isEqualTo(new Words("word ".repeat(199) + "words"));
    assertThat(parsed.notices()).containsExactly("Only the first 1000 letters were read.");
  }

  @Test
  void spaceBeforeALongTextIsNotPartOfIt() {
    assertThat(QueryParser.parse(" ".repeat(2_000) + "alien" + " ".repeat(2_000)))
        .isEqualTo(QueryParser.parse("alien"));
  }

  @Test
  void aTextOfTheLongestLengthIsReadWhole() {
    assertThat(QueryParser.parse("é".repeat(QueryParser.LONGEST)).notices()).isEmpty();
    assertThat(QueryParser.parse("\ud83c\udfac".repeat(500) + "x".repeat(500)).notices()).isEmpty();
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void aTextOfMillionsOfSignsIsReadAtOnce() {
    for (String sign : new String[] {"\"", "-", "title:", "year:..", " ", "a\"", ":", "-\""})
      assertThat(QueryParser.parse(sign.repeat(1_000_000)).query().toString().length())
          .as(sign)
          .isLessThan(5_000);
  }
}
