package cuttings.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cuttings.importer.Learnt.Recurring;
import cuttings.review.Body;
import cuttings.review.Body.Block;
import cuttings.review.Body.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphsTest {
  private static final String LINE =
      "Write to our film desk at the old customs house with your own view";

  private final Paragraphs paragraphs = new Paragraphs();

  @ParameterizedTest
  @CsvSource({"2, 0", "3, 1"})
  void aLineAtTheEndOfThreePagesThatShareNothingElseIsBoilerplate(int pages, int recurring) {
    for (int page = 0; page < pages; page++) page(own(page, 8), List.of(LINE));

    assertThat(paragraphs.recurring()).hasSize(recurring);
  }

  @Test
  void aLineAtTheStartIsAsWell() {
    for (int page = 0; page < 3; page++) page(List.of(LINE), own(page, 8));

    assertThat(texts()).containsExactly(LINE);
  }

  @Test
  void copiesOfOnePageCountOnce() {
    for (int copy = 0; copy < 12; copy++) page(own(0, 8), List.of(LINE));

    assertThat(paragraphs.recurring()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"9, 0", "10, 1"})
  void aSentenceOfAFewWordsNeedsManyPages(int pages, int recurring) {
    for (int page = 0; page < pages; page++) page(own(page, 8), List.of("See it now."));

    assertThat(paragraphs.recurring()).hasSize(recurring);
  }

  @Test
  void oneOrTwoWordsAreNeverBoilerplate() {
    for (int page = 0; page < 40; page++) page(own(page, 8), List.of("The end."));

    assertThat(paragraphs.recurring()).isEmpty();
  }

  @Test
  void aFewWordsInTheMiddleAreTheCritics() {
    for (int page = 0; page < 40; page++)
      page(own(page, 5), List.of("Or so it seems."), own(page + 100, 5));

    assertThat(paragraphs.recurring()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3, 0", "4, 0", "5, 1"})
  void aLongParagraphInTheMiddleNeedsFivePages(int pages, int recurring) {
    for (int page = 0; page < pages; page++) page(own(page, 5), List.of(LINE), own(page + 100, 5));

    assertThat(paragraphs.recurring()).hasSize(recurring);
  }

  @Test
  void aQuotationInTheMiddleOfThreePagesStays() {
    var said = new Block(Shape.QUOTATION, LINE.replace("our", "their"), List.of());
    for (int page = 0; page < 3; page++) {
      var blocks = new ArrayList<>(blocks(own(page, 5)));
      blocks.add(said);
      blocks.addAll(blocks(own(page + 100, 5)));
      add(new Body(blocks));
    }

    assertThat(paragraphs.recurring()).isEmpty();
  }

  @Test
  void caseAndPunctuationMakeNoDifference() {
    page(own(0, 8), List.of(LINE));
    page(own(1, 8), List.of(LINE.toUpperCase(Locale.ROOT)));
    page(own(2, 8), List.of(LINE.replace(" at", ", at") + "!"));

    assertThat(texts()).containsExactly(LINE);
  }

  @Test
  void aParagraphTwiceOnAPageCountsOnce() {
    for (int page = 0; page < 2; page++) page(own(page, 8), List.of(LINE, LINE));

    assertThat(paragraphs.recurring()).isEmpty();
  }

  @Test
  void theMostFrequentComesFirst() {
    String other = "All our verdicts are given out of five lanterns, half lanterns included";
    for (int page = 0; page < 4; page++) page(own(page, 8), List.of(LINE));
    for (int page = 4; page < 10; page++) page(own(page, 8), List.of(other));

    assertThat(paragraphs.recurring())
        .extracting(Recurring::text, Recurring::pages)
        .containsExactly(tuple(other, 6), tuple(LINE, 4));
  }

  /** Paragraphs of one page alone; the first is its longest. */
  private static List<String> own(int page, int count) {
    return Stream.iterate(0, i -> i < count, i -> i + 1)
        .map(i ->
            "Paragraph %d of page %d tells of a boat, a bell and the weather%s"
                .formatted(i, page, i == 0 ? " on the morning after the long storm" : ""))
        .toList();
  }

  @SafeVarargs
  private void page(List<String>... parts) {
    add(new Body(Stream.of(parts).flatMap(part -> blocks(part).stream()).toList()));
  }

  private void add(Body body) {
    paragraphs.add(Paragraphs.in(body), block -> body.blocks().get(block).text());
  }

  private static List<Block> blocks(List<String> texts) {
    return texts.stream().map(text -> new Block(Shape.PARAGRAPH, text, List.of())).toList();
  }

  private List<String> texts() {
    return paragraphs.recurring().stream().map(Recurring::text).toList();
  }
}
