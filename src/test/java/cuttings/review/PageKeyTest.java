package cuttings.review;

import static cuttings.review.SampleReviews.review;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageKeyTest {
  private static Review page(Source source) {
    Review review = review("a-1").build();
    return new Review(
        review.id(),
        source,
        review.kind(),
        review.headline(),
        review.films(),
        review.credits(),
        review.particulars(),
        review.imprint(),
        review.cited(),
        review.people(),
        review.alsoCalled(),
        review.body(),
        review.evidence(),
        review.identities());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/m",
        "http://www.a.example/m/",
        "HTTPS://A.example/M#top",
      })
  void addressesOfOnePageAreOneKey(String address) {
    assertThat(PageKey.of(address)).isEqualTo(PageKey.of("http://a.example/m"));
  }

  @Test
  void aNoticeIsNamedByItsPartAndNotByItsPage() {
    var notice = page(new Source("column.html", URI.create("https://a.example/column"), 2));
    assertThat(PageKey.all(notice))
        .containsExactlyInAnyOrder(
            PageKey.of("column.html#2"), PageKey.of("https://a.example/column#2"), "a-1", "a-1#2");
  }

  @Test
  void withItsPageANoticeIsNamedByBoth() {
    var notice = page(new Source("column.html", URI.create("https://a.example/column"), 2));
    assertThat(PageKey.withWhole(notice))
        .containsAll(PageKey.all(notice))
        .contains(PageKey.of("column.html"), PageKey.of("https://a.example/column"))
        .hasSize(6);
  }

  @Test
  void aPageOfOnePieceIsNamedByItself() {
    var page = page(new Source("m.html", null));
    assertThat(PageKey.withWhole(page))
        .isEqualTo(PageKey.all(page))
        .containsExactlyInAnyOrder("m.html", "a-1");
  }
}
