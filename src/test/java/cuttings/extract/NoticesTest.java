package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticesTest {
  private static final String TEXT =
      "<p>A keeper counts gulls until the gulls count him. The film is as slow as a tide and as sure.</p>";

  @Test
  void aHeadingWithADirectorAndAYearBeginsANotice() {
    Notices notices =
        of(
            "<p>Two boats came in this week.</p><h3>Marram (Mina Roux, 2014)</h3>%s<h3>Fen Light (Ada Finch, 2016)</h3>%s");

    assertThat(notices.several()).isTrue();
    assertThat(titles(notices)).containsExactly(List.of("Marram"), List.of("Fen Light"));
    assertThat(notices.before())
        .extracting(TextBlock::text)
        .containsExactly("Two boats came in this week.");
    assertThat(notices.parts())
        .allSatisfy(
            part -> assertThat(part.blocks()).extracting(TextBlock::text).doesNotContain("Marram"));
  }

  @Test
  void aHeadGivesTheSmallPrintBehindTheTitle() {
    Notices.Head head =
        of("<h3>Marram (Mina Roux, 2014, 91 minutes, PG) ★★★</h3>%s")
            .parts()
            .getFirst()
            .heads()
            .getFirst();

    assertThat(head.title()).isEqualTo("Marram");
    assertThat(head.line()).isEqualTo("Marram (Mina Roux, 2014, 91 minutes, PG) ★★★");
    assertThat(head.facts().hasCredits()).isTrue();
    assertThat(head.facts().minutes()).isEqualTo(91);
    assertThat(head.facts().certificate()).isEqualTo("PG");
    assertThat(head.facts().rating()).isNotNull();
  }

  @Test
  void aVerdictBehindATitleAboveCreditsIsNoPartOfIt() {
    Notices notices =
        of(
            """
            <h3>Marram: 3.5 Stars</h3><p>Dir: Mina Roux. Cast: Otis Farrow</p><p>A keeper counts gulls until the
            gulls count him, and nobody else.</p><h3>Fen Light: A Tide</h3><p>Dir: Ada Finch. Cast: Bo Lind</p><p>Two
            sisters drain a marsh and find their father's bicycle in it.</p>
            """);

    assertThat(titles(notices)).containsExactly(List.of("Marram"), List.of("Fen Light: A Tide"));
    assertThat(notices.parts().getFirst().heads().getFirst().facts().rating().value())
        .isEqualTo(3.5);
  }

  @Test
  void boldWordsAtTheStartOfAParagraphBeginANoticeToo() {
    Notices notices =
        of(
            """
            <p><b>Marram</b> (dir. Mina Roux) A keeper counts gulls until the gulls count him, and
            nobody else.</p>
            <p><b>Fen Light</b> (dir. Ada Finch) Two sisters drain a marsh and find their father's
            bicycle in it.</p>
            """);

    assertThat(titles(notices)).containsExactly(List.of("Marram"), List.of("Fen Light"));
    assertThat(notices.several()).isTrue();
    assertThat(notices.parts().getFirst().blocks().getFirst().text())
        .startsWith("A keeper counts gulls");
  }

  @Test
  void aShortHeadingAboveCreditsBeginsANotice() {
    Notices notices =
        of(
            "<h3>Marram</h3><p>Directed by Mina Roux. 91 minutes.</p>%s<h3>Fen Light</h3><p>Directed by Ada Finch. 102 minutes.</p>%s");

    assertThat(titles(notices)).containsExactly(List.of("Marram"), List.of("Fen Light"));
    assertThat(notices.parts().getFirst().blocks().getFirst().text())
        .isEqualTo("Directed by Mina Roux. 91 minutes.");
  }

  @Test
  void headsOnTopOfEachOtherAreADoubleBill() {
    Notices notices =
        of("<h3>Marram (Mina Roux, 2014)</h3><h3>Fen Light (Ada Finch, 2016)</h3>%s%s");

    assertThat(notices.several()).isFalse();
    assertThat(notices.doubleBill())
        .extracting(Notices.Head::title)
        .containsExactly("Marram", "Fen Light");
    assertThat(notices.oneText()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3>Marram (2014)</h3>%s<h3>Fen Light (2016)</h3>%s",
        "<h3>The keeper (and his gulls)</h3>%s<h3>The weather (mostly wet)</h3>%s",
        "<p>Marram (Mina Roux, 2014) is slow.</p>%s<p>Fen Light (Ada Finch, 2016) is not.</p>%s",
        "<p>So <b>Marram</b> (Mina Roux, 2014) is slow.</p>%s<p>So <b>Ebb</b> (Ada Finch, 2016).</p>%s",
        "<h3>The keeper</h3>%s<h3>The weather</h3>%s"
      })
  void otherHeadingsAndTitlesInASentenceBeginNone(String html) {
    assertThat(of(html).parts()).isEmpty();
  }

  @Test
  void aNoticeWithoutTextMakesThePageOnePiece() {
    assertThat(of("<h3>Marram (Mina Roux, 2014)</h3>%s<h3>Ebb (Ada Finch, 2016)</h3>").several())
        .isFalse();
  }

  @Test
  void oneTitleTwiceMakesThePageOnePiece() {
    assertThat(
            of("<h3>Marram (Mina Roux, 2014)</h3>%s<h3>Marram (Mina Roux, 2014)</h3>%s").several())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ten best films of the year",
        "Harbour festival unveils its line-up",
        "Winners of the Silver Gull"
      })
  void aListAndNewsHoldNoNotices(String headline) {
    assertThat(
            of(
                    "<h3>Marram (Mina Roux, 2014)</h3>%s<h3>Fen Light (Ada Finch, 2016)</h3>%s",
                    headline)
                .parts())
        .isEmpty();
  }

  @Test
  void theHeadlineBeginsNoNotice() {
    assertThat(of("<h1>Marram (Mina Roux, 2014)</h1>%s", "Marram (Mina Roux, 2014)").parts())
        .isEmpty();
  }

  private static Notices of(String html) {
    return of(html, "New this week");
  }

  private static Notices of(String html, String headline) {
    String page = html.replace("%s", TEXT);
    return Notices.of(TextBlocks.of(Jsoup.parseBodyFragment(page).body()), headline);
  }

  private static List<List<String>> titles(Notices notices) {
    return notices.parts().stream()
        .map(part -> part.heads().stream().map(Notices.Head::title).toList())
        .toList();
  }
}
