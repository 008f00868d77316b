package cuttings.extract;

import cuttings.review.Body;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A run of text on a page between two block boundaries, with its place in the tree.
 *
 * @param element the block-level element that holds it
 * @param text white space collapsed; a line break of the page is a line feed
 * @param linked number of characters inside links
 */
record TextBlock(
    Element element, Body.Shape shape, String text, List<Body.Mark> marks, int linked) {

  List<String> lines() {
    return List.of(text.split("\n"));
  }

  /** Length, a sign of a script without letters counted as the word or half word that it is. */
  int weight() {
    return (int) (text.length() + 2 * text.chars().filter(c -> wordlike((char) c)).count());
  }

  /** A Chinese character or a Japanese syllable. */
  static boolean wordlike(char c) {
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && Character.isIdeographic(c));
  }

  /** Ends as a sentence does. */
  boolean sentence() {
    int end = text.length();
    while (end > 0 && "”\"’')]」』»".indexOf(text.charAt(end - 1)) >= 0) end--;
    return end > 0 && ".!?…。！？".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Without a letter or a digit: a rule of stars. */
  boolean empty() {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  boolean heading() {
    return shape == Body.Shape.HEADING;
  }

  /** Mostly links: a menu, a list of tags, "read more". */
  boolean mostlyLinks() {
    return linked * 4 > text.length() * 3;
  }

  /** A few words, a colon, and links from there to the end. */
  boolean labelledLink() {
    int colon = text.indexOf(':');
    int words = text.length() - colon - 1;
    return colon > 0 && colon < 30 && text.length() < 250 && linked * 10 >= words * 8;
  }

  /** Whether a mark of this kind covers the whole line that begins at a place. */
  boolean marked(int start, int end, Body.Mark.Kind... kinds) {
    return marks.stream()
        .anyMatch(mark ->
            List.of(kinds).contains(mark.kind())
                && mark.start() <= start + 1
                && mark.end() >= end - 1);
  }

  /** What follows a place, as a block of its own. */
  TextBlock from(int start) {
    int from = start;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) from++;
    var kept = new ArrayList<Body.Mark>();
    for (Body.Mark mark : marks)
      if (mark.start() >= from)
        kept.add(new Body.Mark(mark.kind(), mark.start() - from, mark.end() - from, mark.href()));
    return new TextBlock(element, shape, text.substring(from), kept, linked);
  }

  /** What stands before a place, as a block of its own. */
  TextBlock upTo(int end) {
    String before = text.substring(0, end).stripTrailing();
    return new TextBlock(
        element,
        shape,
        before,
        marks.stream().filter(mark -> mark.end() <= before.length()).toList(),
        linked);
  }

  /** Without a dash or bracket left open at its end. */
  TextBlock trimmed() {
    int end = text.length();
    while (end > 0 && " (-–—".indexOf(text.charAt(end - 1)) >= 0) end--;
    return upTo(end);
  }

  Body.Block toBody() {
    return new Body.Block(shape, text.replace('\n', ' '), marks);
  }
}
