package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.query.Query;
import cuttings.query.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryWordsTest {
  private static Query parsed(String text) {
    return QueryParser.parse(text).query();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "del torro | del torro | del torro",
        "del torro year:2006 | del torro | del torro",
        "del torro -rust | del torro | del torro",
        "kind:review del torro | del torro | del torro",
        "by:strand del torro | del torro | del torro",
        "director:mason del torro | del torro | mason del torro",
        "\"the thing\" del torro | del torro | the thing del torro"
      })
  void theWordsAreTakenFromTheSyntax(String text, String plain, String all) {
    assertThat(QueryWords.plain(parsed(text))).hasValue(plain);
    assertThat(QueryWords.all(parsed(text)).split(" ")).containsExactlyInAnyOrder(all.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\"the thing\"", "director:mason", "year:1982", "-rust", "kind:review"})
  void whatHasNoPlainWordsStaysAsItIs(String text) {
    assertThat(QueryWords.plain(parsed(text))).isEmpty();
    assertThat(QueryWords.replaced(parsed(text), "other")).isEqualTo(parsed(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"year:1982", "-rust", "kind:review", "by:strand", ""})
  void labelsAndExclusionsAreNoWordsToMark(String text) {
    assertThat(QueryWords.all(parsed(text))).isEmpty();
  }

  @Test
  void onlyThePlainWordsAreReplaced() {
    for (String rest : new String[] {"", " year:2006", " -rust", " director:mason"})
      assertThat(QueryWords.replaced(parsed("del torro" + rest), "del toro"))
          .isEqualTo(parsed("del toro" + rest));
  }
}
