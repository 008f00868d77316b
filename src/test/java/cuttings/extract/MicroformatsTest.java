package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MicroformatsTest {
  private static final String HREVIEW =
      """
      <div class="hreview"><span class="type">product</span>
        <h1 class="summary">Sand in the teeth</h1>
        <span class="item"><a class="fn" href="/marram">Marram</a></span>
        <span class="reviewer vcard"><span class="fn">Ada Finch</span></span>
        <abbr class="dtreviewed" title="2014-05-03">last Saturday</abbr>
        <span class="rating"><span class="value">3</span> of <span class="best">4</span></span>
      </div>
      """;
  private static final String H_REVIEW =
      """
      <article class="h-review"><h1 class="p-name">Sand in the teeth</h1>
        <p class="p-item h-item"><span class="p-name">Marram</span> by
          <span class="p-director">Mina Roux</span>
          <time class="dt-released" datetime="2014">then</time></p>
        <a class="p-author h-card"><span class="p-name">Ada Finch</span>
          <span class="p-job-title">Staff Writer</span></a>
        <time class="dt-published" datetime="2014-05-03">3 May</time>
        <time class="dt-updated" datetime="2014-05-04">4 May</time>
        <data class="p-rating" value="3">★★★</data> of <data class="p-best" value="4">four</data>
        <a class="p-category">sea</a> <a class="p-category">gulls</a>
      </article>
      """;

  @Test
  void anHReviewIsAReview() {
    Item review = read(HREVIEW).getFirst();

    assertThat(review.toString()).isEqualTo("microformat review");
    assertThat(review.text("headline")).contains("Sand in the teeth");
    assertThat(review.text("itemReviewed")).contains("Marram");
    assertThat(review.text("author")).contains("Ada Finch");
    assertThat(review.text("datePublished")).contains("2014-05-03");
    Item rating = review.items("reviewRating").getFirst();
    assertThat(rating.text("ratingValue")).contains("3");
    assertThat(rating.text("bestRating")).contains("4");
    assertThat(rating.text("description")).contains("3 of 4");
  }

  @Test
  void soIsAnHReviewOfTheSecondKind() {
    Item review = read(H_REVIEW).getFirst();

    assertThat(review.toString()).isEqualTo("microformat review");
    assertThat(review.text("headline")).contains("Sand in the teeth");
    Item film = review.items("itemReviewed").getFirst();
    assertThat(film.is("Movie")).isTrue();
    assertThat(film.text("name")).contains("Marram");
    assertThat(film.text("director")).contains("Mina Roux");
    assertThat(film.text("dateCreated")).contains("2014");
    Item author = review.items("author").getFirst();
    assertThat(author.text("name")).contains("Ada Finch");
    assertThat(author.text("jobTitle")).contains("Staff Writer");
    assertThat(review.text("datePublished")).contains("2014-05-03");
    assertThat(review.text("dateModified")).contains("2014-05-04");
    assertThat(review.texts("keywords")).containsExactly("sea", "gulls");
    Item rating = review.items("reviewRating").getFirst();
    assertThat(rating.text("ratingValue")).contains("3");
    assertThat(rating.text("bestRating")).contains("4");
  }

  @Test
  void theTitleMayStandInTheItemItself() {
    assertThat(
            read("<div class=h-review>Of <b class='p-item'>Marram</b></div>")
                .getFirst()
                .text("itemReviewed"))
        .contains("Marram");
  }

  @ParameterizedTest
  @CsvSource({"product, Movie", "business, LocalBusiness", "Place, LocalBusiness"})
  void theTypeSaysWhatIsReviewed(String type, String expected) {
    Item film = read(HREVIEW.replace("product", type)).getFirst().items("itemReviewed").getFirst();

    assertThat(film.is(expected)).isTrue();
  }

  @Test
  void thePagesOwnEntryIsTheFirst() {
    List<Item> items =
        read(
            """
            <article class="h-entry"><h1 class="p-name">Sand in the teeth</h1></article>
            <article class="h-entry"><h1 class="p-name">Salt in the eyes</h1></article>
            """);

    assertThat(items)
        .extracting(item -> item.text("headline").orElse(""))
        .containsExactly("Sand in the teeth");
    assertThat(items.getFirst().is("BlogPosting")).isTrue();
  }

  @Test
  void otherClassesAreNoReviews() {
    assertThat(read("<div class='review'><span class='fn'>Marram</span></div>")).isEmpty();
  }

  @Test
  void fiftyAreEnough() {
    assertThat(read("<div class=h-review><b class=p-item>Marram</b></div>".repeat(90))).hasSize(50);
  }

  private static List<Item> read(String html) {
    return Microformats.read(Jsoup.parse(html));
  }
}
