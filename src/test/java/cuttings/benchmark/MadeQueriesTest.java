package cuttings.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.SampleArchive;
import cuttings.lucene.LuceneIndex;
import cuttings.lucene.PlainLucene;
import cuttings.schema.Field;
import cuttings.schema.ReviewSchema;
import cuttings.search.Searcher;
import cuttings.search.TermCount;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queries made of the sample archive, and the plain search they are measured against. */
class MadeQueriesTest {
  @TempDir static Path folder;
  private static Searcher searcher;
  private static PlainLucene lucene;

  @BeforeAll
  static void index() throws IOException {
    LuceneIndex index = SampleArchive.in(folder);
    searcher = index.searcher();
    lucene = PlainLucene.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
    lucene.close();
  }

  @Test
  void everyFamilyHasItsQueries() throws IOException {
    Map<QueryFamily, List<String>> made = made(1);

    assertThat(made.keySet()).containsExactly(QueryFamily.values());
    assertThat(made.values()).allSatisfy(queries -> assertThat(queries).hasSize(20));
  }

  @Test
  void equalSeedsMakeEqualQueries() throws IOException {
    assertThat(made(1)).isEqualTo(made(1)).isNotEqualTo(made(2));
  }

  @Test
  void queriesAreOfWhatTheIndexHolds() throws IOException {
    Map<QueryFamily, List<String>> made = made(3);

    List<String> films = values(ReviewSchema.FILM);
    List<String> directors = values(ReviewSchema.DIRECTOR);
    assertThat(made.get(QueryFamily.FILM_TITLE))
        .allMatch(title -> films.stream().anyMatch(film -> film.startsWith(title)));
    assertThat(made.get(QueryFamily.TITLE_WITH_TYPO)).noneMatch(films::contains);
    assertThat(directors).containsAll(made.get(QueryFamily.DIRECTOR));
    assertThat(made.get(QueryFamily.DIRECTOR_INVERTED)).allMatch(name -> name.contains(", "));
  }

  @Test
  void plainLuceneFindsPagesWithAnyOfTheWords() throws IOException {
    assertThat(lucene.bestRead("goodfellas zzzyx").stream().map(review -> review.headline()))
        .contains("GOODFELLAS (1990)");
    assertThat(lucene.best("goodfellas zzzyx").scoreDocs)
        .hasSameSizeAs(lucene.bestRead("goodfellas zzzyx"));
    assertThat(lucene.bestRead("zzzyx")).isEmpty();
  }

  @Test
  void theCommonestWordsStandOnMostPages() throws IOException {
    List<String> common = lucene.commonest(30);

    assertThat(common).hasSize(30).contains("the", "and", "of");
    assertThat(searcher.documents(ReviewSchema.BODY, common.getFirst()))
        .isGreaterThanOrEqualTo(searcher.documents(ReviewSchema.BODY, common.getLast()));
  }

  private static Map<QueryFamily, List<String>> made(long seed) throws IOException {
    return MadeQueries.of(searcher, lucene, new Random(seed), 20);
  }

  private static List<String> values(Field field) throws IOException {
    return searcher.terms(field).stream().map(TermCount::value).toList();
  }
}
