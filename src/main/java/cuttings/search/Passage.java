package cuttings.search;

import java.util.List;

/**
 * A piece of body text with the words that matched.
 *
 * @param start where it begins in the body's text
 * @param text plain text, not escaped
 * @param marks the words that matched, in order, without overlap
 */
public record Passage(int start, String text, List<Mark> marks) {

  /** From one character of the passage to before another. */
  public record Mark(int start, int end) {}

  public Passage {
    marks = List.copyOf(marks);
  }
}
