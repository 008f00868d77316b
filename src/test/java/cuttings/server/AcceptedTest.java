package cuttings.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedTest {
  private static final List<String> HAD = List.of("application/json", "text/csv", "text/markdown");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                    | application/json
          */*                                   | application/json
          text/*                                | text/csv
          TEXT/Markdown                         | text/markdown
          text/csv;q=0.5, text/markdown         | text/markdown
          text/csv ; header=present ; q=0.9     | text/csv
          text/*, text/csv;q=0                  | text/markdown
          */*;q=0.1, text/csv                   | text/csv
          application/json;q=0.2, */*;q=0.8     | text/csv
          text/html, application/xhtml+xml      | none
          application/json;q=0                  | none
          */*;q=0                               | none
          ;;q=x,,/                              | none
          """)
  void theTypeWantedMostIsTaken(String header, String type) {
    assertThat(Accepted.of(header).among(HAD).orElse("none")).isEqualTo(type);
  }
}
