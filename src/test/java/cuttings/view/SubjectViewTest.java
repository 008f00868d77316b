package cuttings.view;

import static cuttings.review.SampleReviews.review;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuttings.coverage.SubjectCoverage;
import cuttings.coverage.SubjectCoverage.Piece;
import cuttings.json.Json;
import cuttings.review.Review;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectViewTest {
  private static final SubjectCoverage COVERAGE =
      new SubjectCoverage(
          "Kes (1969)",
          List.of(
              new Piece("reviewed", piece("b", "A bird, \"seen\"", "1999-05-01")),
              new Piece("reviewed", piece("a", "=HYPERLINK(1)", "1970-03-27")),
              new Piece("cited", review("c").headline("*No* date").build())));

  private static Review piece(String id, String headline, String day) {
    return review(id)
        .headline(headline)
        .film("Kes", 1969)
        .critic("Ada Quill")
        .published(day)
        .build();
  }

  @Test
  void aSpreadsheetGetsARowAPieceAndNoFormula() {
    assertThat(SubjectView.csv(COVERAGE).lines())
        .containsExactly(
            "part,published,headline,films,critics,publication,url,file,id",
            "reviewed,1999-05-01,\"A bird, \"\"seen\"\"\",Kes (1969),Ada Quill,,,b.html,b",
            "reviewed,1970-03-27,'=HYPERLINK(1),Kes (1969),Ada Quill,,,a.html,a",
            "cited,,*No* date,,,,,c.html,c");
  }

  @Test
  void markdownGoesByPartAndYearAndNothingInItIsMarkUp() {
    assertThat(SubjectView.markdown(COVERAGE))
        .isEqualTo(
            """
            # Kes (1969)

            ## reviewed

            ### 1999

            - A bird, "seen" [b], by Ada Quill, 1999-05-01

            ### 1970

            - =HYPERLINK(1) [a], by Ada Quill, 1970-03-27

            ## cited

            ### undated

            - \\*No\\* date [c]
            """);
  }

  @Test
  void jsonGoesByPartAndYear() throws IOException {
    JsonNode view =
        Json.read(Json.write(SubjectView.json(COVERAGE)).getBytes("UTF-8"), JsonNode.class);
    assertThat(view.at("/total").asInt()).isEqualTo(3);
    assertThat(view.at("/parts/0/part").asText()).isEqualTo("reviewed");
    assertThat(view.at("/parts/0/total").asInt()).isEqualTo(2);
    assertThat(view.at("/parts/0/years/1/year").asText()).isEqualTo("1970");
    assertThat(view.at("/parts/1/years/0/items/0/id").asText()).isEqualTo("c");
  }
}
