package cuttings.draft;

import cuttings.extract.PlacedText;
import cuttings.extract.PlacedText.Part;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A draft in plain text: an empty line, or where there is none each line, ends a paragraph; a short
 * first line is the headline; {@code _Kes_} and {@code *Kes*} are in italics.
 */
final class PlainDraft {
  private static final int LONGEST_HEADLINE = 120;
  private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");
  private static final Pattern MARKED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])([_*])(?=\\S)([^_*\\n]{1,100}?)(?<=\\S)\\1(?![\\p{L}\\p{N}])");

  private final String text;
  private final PlacedText.Builder places;
  private final StringBuilder html = new StringBuilder();

  private PlainDraft(String text) {
    this.text = text;
    this.places = new PlacedText.Builder(text);
  }

  static WrittenDraft read(String text) {
    var reader = new PlainDraft(text);
    Pattern end = EMPTY_LINE.matcher(text).find() ? EMPTY_LINE : Pattern.compile("\\n");
    Matcher paragraphs = end.matcher(text);
    int start = 0;
    while (paragraphs.find()) {
      reader.paragraph(start, paragraphs.start());
      start = paragraphs.end();
    }
    reader.paragraph(start, text.length());
    return new WrittenDraft(Markup.page("", reader.html.toString()), reader.places.build());
  }

  private void paragraph(int from, int to) {
    String paragraph = text.substring(from, to);
    if (paragraph.isBlank()) return;
    boolean headline =
        html.isEmpty()
            && paragraph.length() < LONGEST_HEADLINE
            && !paragraph.strip().matches("(?s).*[.!?]");
    html.append(headline ? "<h1>" : "<p>");
    Part part = headline ? Part.HEADING : Part.PROSE;
    Matcher marked = MARKED.matcher(paragraph);
    int at = 0;
    while (marked.find()) {
      words(from + at, from + marked.start(), part);
      html.append("<em>");
      words(from + marked.start(2), from + marked.end(2), part);
      html.append("</em>");
      at = marked.end();
    }
    words(from + at, to, part);
    html.append(headline ? "</h1>" : "</p>");
  }

  private void words(int from, int to, Part part) {
    String words = text.substring(from, to);
    places.add(words, from, to, part);
    html.append(Markup.escaped(words).replace("\n", "<br>"));
  }
}
