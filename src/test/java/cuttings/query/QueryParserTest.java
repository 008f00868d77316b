package cuttings.query;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.query.Query.And;
import cuttings.query.Query.Everything;
import cuttings.query.Query.In;
import cuttings.query.Query.Not;
import cuttings.query.Query.Phrase;
import cuttings.query.Query.Scope;
import cuttings.query.Query.Words;
import cuttings.query.Query.Years;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What syntax means; odd input has a test of its own. */
class QueryParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          m                             | m
          blade runner 2049             | blade runner 2049
          wonder woman 1984             | wonder woman 1984
          tick, tick... BOOM!           | tick, tick... BOOM!
          M*A*S*H                       | M*A*S*H
          8½                            | 8½
          Léon: The Professional        | Léon: The Professional
          spider-man                    | spider-man
          WALL-E                        | WALL-E
          face / off                    | face / off
          it's alive                    | it's alive
          http://example.org/a          | http://example.org/a
          """)
  void plainTextIsWordsInTheirOrder(String text, String words) {
    assertThat(QueryParser.parse(text)).isEqualTo(new ParsedQuery(new Words(words), List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "in the rain"                 | "in the rain"
          “in the rain”                 | "in the rain"
          «in the rain»                 | "in the rain"
          "  rain "                     | "rain"
          "one" two "three" four        | two four "one" "three"
          one"two"three                 | one three "two"
          baldwin -rust                 | baldwin -rust
          -rust baldwin                 | baldwin -rust
          star wars -hope -"new hope"   | star wars -hope -"new hope"
          director:mason                | directed-by:mason
          DIRECTED-BY:mason             | directed-by:mason
          by:beach                      | by:beach
          critic:beach                  | by:beach
          mentions:"alec baldwin"       | mentions:"alec baldwin"
          cites:rashomon                | mentions:rashomon
          mentions:"rashomon"           | mentions:rashomon
          reviewed:rust                 | reviewed:rust
          film:rust                     | reviewed:rust
          title:rust                    | reviewed:rust
          with:weaver                   | with:weaver
          cast:weaver starring:holm     | with:weaver with:holm
          certificate:pg-13             | certificate:pg-13
          kind:article                  | kind:article
          publication:nightbus tag:war  | publication:nightbus tag:war
          -with:"uma thurman"           | -with:"uma thurman"
          alien -by:beach year:1979     | alien -by:beach year:1979
          year:2019..2025               | year:2019..2025
          year:2025..2019               | year:2019..2025
          year:..2000                   | year:1870..2000
          year:0001                     | year:0001
          year:"1999"                   | year:1999
          with:"a""b"                   | with:a "b"
          """)
  void syntaxIsReadWithoutANotice(String text, String printed) {
    ParsedQuery parsed = QueryParser.parse(text);

    assertThat(parsed.query()).hasToString(printed);
    assertThat(parsed.notices()).isEmpty();
  }

  @Test
  void wordsComeFirstAndConditionsKeepTheirOrder() {
    assertThat(QueryParser.parse("\"a b\" rain by:beach -noir in year:1999 spain").query())
        .isEqualTo(
            new And(
                List.of(
                    new Words("rain in spain"),
                    new Phrase("a b"),
                    new In(Scope.BY, "beach"),
                    new Not(new Words("noir")),
                    new Years(1999, 1999))));
  }

  @Test
  void aMinusExcludesOnlyAtTheStartOfAnItem() {
    assertThat(QueryParser.parse("x-men").query()).isEqualTo(new Words("x-men"));
    assertThat(QueryParser.parse("x -men").query())
        .isEqualTo(new And(List.of(new Words("x"), new Not(new Words("men")))));
    assertThat(QueryParser.parse("x - men").query()).isEqualTo(new Words("x - men"));
    assertThat(QueryParser.parse("x --men").query()).isEqualTo(new Words("x --men"));
  }

  @Test
  void aSpaceThatDoesNotBreakALineIsASpace() {
    assertThat(QueryParser.parse("baldwin\u00a0-rust\u2009 \u3000-x").query())
        .hasToString("baldwin -rust -x");
  }

  @Test
  void anOpenSpanOfYearsReachesBeyondThisYear() {
    assertThat(QueryParser.parse("year:2019..").query())
        .isInstanceOfSatisfying(
            Years.class,
            years -> {
              assertThat(years.from()).isEqualTo(2019);
              assertThat(years.to()).isGreaterThan(Year.now(ZoneOffset.UTC).getValue());
            });
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "'\t\n'", "'\"\"'", "'\" \"'", "'\u00a0'"})
  void nothingAskedIsEverything(String text) {
    assertThat(QueryParser.parse(text)).isEqualTo(new ParsedQuery(new Everything(), List.of()));
  }

  @Test
  void everyScopeHasItsKeyword() {
    for (Scope scope : Scope.values()) {
      assertThat(QueryParser.keywords()).contains(scope.keyword());
      assertThat(QueryParser.parse(scope.keyword() + ":x").query()).isEqualTo(new In(scope, "x"));
    }
    assertThat(QueryParser.keywords()).contains("year");
  }

  @Test
  void aNumberLeftOutBesideAnotherIsToldInEitherOrder() {
    for (String text : new String[] {"1951 -1960", "-1960 1951"}) {
      ParsedQuery parsed = QueryParser.parse(text);
      assertThat(parsed.query()).hasToString("1951 -1960");
      assertThat(parsed.notices()).singleElement().asString().contains("year:1951..1960");
    }
  }
}
