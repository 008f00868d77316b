package cuttings.export;

import static cuttings.export.Exports.onlyPost;
import static cuttings.export.JsonExportTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GhostExportTest {
  private static final String EXPORT =
      """
      {"db": [{"meta": {"version": "5.80.0"}, "data": {
       "posts": [{"id": "p1", "slug": "the-lamp", "title": "The Lamp (1999)", "type": "post",
         "html": "<p>It burns.</p>", "status": "published", "visibility": "public",
         "published_at": "2019-03-12T00:30:00.000Z", "updated_at": "2019-04-01T09:00:00.000Z",
         "custom_excerpt": "A lamp.", "mobiledoc": null}],
       "posts_meta": [{"post_id": "p1", "canonical_url": "https://balcony.example/the-lamp/"}],
       "newsletters": [{"id": "n1", "deep": [[{"a": 1}]]}],
       "users": [{"id": "u1", "name": "Nora Fenn"}, {"id": "u2", "name": "Tobias Wren"}],
       "posts_authors": [{"post_id": "p1", "author_id": "u1", "sort_order": 1},
         {"post_id": "p1", "author_id": "u2", "sort_order": 0}],
       "tags": [{"id": "t1", "name": "Drama"}, {"id": "t2", "name": "#import"}],
       "posts_tags": [{"post_id": "p1", "tag_id": "t1"}, {"post_id": "p1", "tag_id": "t2"}],
       "settings": [{"key": "title", "value": "Second Balcony"}, {"key": "x", "value": null}]}}]}
      """;

  @Test
  void aPostIsReadWithWhatOtherTablesSayOfIt() throws IOException {
    assertThat(onlyPost(read(EXPORT)))
        .isEqualTo(
            new Post(
                URI.create("https://balcony.example/the-lamp/"),
                "The Lamp (1999)",
                List.of("Tobias Wren", "Nora Fenn"),
                "2019-03-12",
                "2019-04-01",
                List.of(),
                List.of("Drama"),
                "",
                "Second Balcony",
                "A lamp.",
                "<p>It burns.</p>"));
  }

  @ParameterizedTest
  @CsvSource({
    "\"status\": \"published\", \"status\": \"draft\", UNPUBLISHED, draft",
    "\"status\": \"published\", \"status\": \"scheduled\", UNPUBLISHED, scheduled",
    "\"visibility\": \"public\", \"visibility\": \"paid\", PRIVATE, for paid",
    "\"type\": \"post\", \"type\": \"page\", NOT_A_POST, page",
    "\"html\": \"<p>It burns.</p>\", \"html\": null, EMPTY, a post without HTML"
  })
  void whatReadersCannotSeeIsLeftOut(String now, String then, Entry.Reason reason, String detail)
      throws IOException {
    assertThat(read(EXPORT.replace(now, then)))
        .containsExactly(new Entry.LeftOut("https://balcony.example/the-lamp/", reason, detail));
  }

  @Test
  void anOlderExportHasItsTablesOutsideAndOneWriterAPost() throws IOException {
    String older =
        """
        {"meta": {"version": "003"}, "data": {
         "posts": [{"id": 1, "slug": "the-lamp", "title": "The Lamp", "html": "<p>It burns.</p>",
           "status": "published", "page": 0, "author_id": 7, "published_at": 1552350600000}],
         "users": [{"id": 7, "name": "Nora Fenn"}]}}
        """;

    List<Entry> entries = read(older);

    assertThat(entries).singleElement().extracting(Entry::name).isEqualTo("the-lamp");
    assertThat(onlyPost(entries).authors()).containsExactly("Nora Fenn");
    assertThat(onlyPost(entries).published()).isEqualTo("2019-03-12");
  }

  @Test
  void anExportCutShortGivesThePostsBeforeTheCut() throws IOException {
    List<Entry> entries = read(EXPORT.substring(0, EXPORT.indexOf("newsletters")));

    assertThat(entries).hasSize(2);
    assertThat(entries.getFirst()).isInstanceOf(Entry.Posted.class);
    assertThat(entries.getLast())
        .isInstanceOfSatisfying(
            Entry.LeftOut.class, rest -> assertThat(rest.reason()).isEqualTo(Entry.Reason.DAMAGED));
  }

  @Test
  void anExportWithoutPostsIsToldOf() throws IOException {
    assertThat(read("{\"data\": {\"users\": []}}"))
        .containsExactly(new Entry.LeftOut("", Entry.Reason.EMPTY, "an export without posts"));
  }
}
