package cuttings.draft;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.draft.Draft.Format;
import cuttings.extract.PlacedText;
import cuttings.extract.PlacedText.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDraftTest {
  private static String cut(String draft, Format format, String words, Part part) {
    PlacedText text = WrittenDraft.of(Draft.of(draft, format)).places();
    return text.place(text.find(words, 0), PlacedText.letters(words).length(), part)
        .map(place -> draft.substring(place.start(), place.end()))
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We saw *Kes* again.|Kes|PROSE|Kes",
        "# Kes|Kes|HEADING|Kes",
        "> Kes, he said|Kes|QUOTATION|Kes",
        "See [Kes](/kes) now|Kes|LINK|Kes",
        "M\\*A\\*S\\*H again|M*A*S*H|PROSE|M\\*A\\*S\\*H",
        "Am&eacute;lie now|Amélie|PROSE|Am&eacute;lie"
      })
  void wordsOfMarkdownLeadBackToIt(String draft, String words, Part part, String written) {
    assertThat(cut(draft, Format.MARKDOWN, words, part)).isEqualTo(written);
  }

  @Test
  void whatStandsBetweenLinesOfHyphensIsTheHeadOfThePage() {
    String draft =
        "---\ntitle: \"Kes & co\"\nauthor: Ada Quill\ndate: 2025-03-01\n---\n\nSeen: *Kes*.\n";
    WrittenDraft written = WrittenDraft.of(Draft.of(draft, Format.MARKDOWN));
    assertThat(written.html())
        .contains("<title>Kes &amp; co</title>", "content=\"Ada Quill\"", "content=\"2025-03-01\"")
        .doesNotContain("---");
    assertThat(cut(draft, Format.MARKDOWN, "Kes", Part.PROSE)).isEqualTo("Kes");
    assertThat(draft.indexOf("Kes", 20)).isPositive();
  }

  @Test
  void plainTextHasParagraphsAHeadlineAndItalics() {
    String draft = "On a bird\n\nWe saw _Kes_ & more.\nTwice.\n\nThe end.";
    WrittenDraft written = WrittenDraft.of(Draft.of(draft, Format.TEXT));
    assertThat(written.html())
        .contains(
            "<h1>On a bird</h1><p>We saw <em>Kes</em> &amp; more.<br>Twice.</p><p>The end.</p>");
    assertThat(cut(draft, Format.TEXT, "Kes", Part.PROSE)).isEqualTo("Kes");
    assertThat(cut(draft, Format.TEXT, "On a bird", Part.HEADING)).isEqualTo("On a bird");
  }

  @Test
  void plainTextWithoutEmptyLinesHasAParagraphALine() {
    assertThat(WrittenDraft.of(Draft.of("One is here.\nTwo is there.", Format.TEXT)).html())
        .contains("<p>One is here.</p><p>Two is there.</p>");
  }
}
