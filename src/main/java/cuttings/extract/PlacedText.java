package cuttings.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The letters of a text as it is read, white space left out, each with its place in the source it
 * was written in: mark-up, Markdown or plain text.
 *
 * <p>By it a place in the running text, where entities are resolved and white space is folded,
 * leads back to the very characters of the source.
 */
public final class PlacedText {
  private final String letters;
  private final int[] starts;
  private final int[] ends;
  private final Part[] parts;
  private final List<String> links;

  /** What a letter belongs to. */
  public enum Part {
    /** Running text. */
    PROSE,
    HEADING,
    CAPTION,
    QUOTATION,
    /** The text of a link. */
    LINK,
    /** Code, menus and the like. */
    OTHER
  }

  /** From one character of the source to before another. */
  public record Place(int start, int end) {}

  private PlacedText(String letters, int[] starts, int[] ends, Part[] parts, List<String> links) {
    this.letters = letters;
    this.starts = starts;
    this.ends = ends;
    this.parts = parts;
    this.links = List.copyOf(links);
  }

  /** The targets of the links that the source has, in their order. */
  public List<String> links() {
    return links;
  }

  /** The number of letters. */
  public int length() {
    return letters.length();
  }

  /** Whether all that can be read is of this part. */
  public boolean nothingBut(Part part) {
    return length() > 0 && Arrays.stream(parts).allMatch(each -> each == part);
  }

  /**
   * Where letters stand that are looked for, at this one or later.
   *
   * @param text in which white space does not count
   * @return the number of its first letter; -1 where it stands nowhere
   */
  public int find(String text, int from) {
    return letters.indexOf(letters(text), from);
  }

  /** A text without its white space. */
  public static String letters(String text) {
    var letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++)
      if (!blank(text.charAt(i))) letters.append(text.charAt(i));
    return letters.toString();
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The place of some letters in the source; empty unless all of them are of this part. */
  public Optional<Place> place(int first, int number, Part part) {
    if (first < 0 || number <= 0 || first + number > length()) return Optional.empty();
    for (int i = first; i < first + number; i++) if (parts[i] != part) return Optional.empty();
    return Optional.of(new Place(starts[first], ends[first + number - 1]));
  }

  /** Puts a placed text together, piece by piece in the order of the source. */
  public static final class Builder {
    private final String source;
    private final StringBuilder letters = new StringBuilder();
    private final List<int[]> places = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<String> links = new ArrayList<>();

    public Builder(String source) {
      this.source = source;
    }

    public void link(String target) {
      links.add(target);
    }

    /**
     * Adds a piece of text as it is read and the part of the source that it was written in, in
     * which entities and escapes may stand for letters. A piece that is not written there is left
     * out.
     */
    public void add(String text, int from, int to, Part part) {
      int kept = places.size();
      int at = from;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        int end = after(c, at, to);
        if (end < 0) {
          if (blank(c)) continue;
          forget(kept);
          return;
        }
        if (!blank(c)) letter(c, at, end, part);
        at = end;
      }
    }

    private void letter(char c, int start, int end, Part part) {
      letters.append(c);
      places.add(new int[] {start, end});
      parts.add(part);
    }

    private void forget(int kept) {
      letters.setLength(kept);
      places.subList(kept, places.size()).clear();
      parts.subList(kept, parts.size()).clear();
    }

    /** Where the source goes on after a letter written at a place; -1 where it is not there. */
    private int after(char c, int at, int to) {
      // an entity may stand for a pair
      if (Character.isLowSurrogate(c) && (at >= to || source.charAt(at) != c)) return at;
      if (at >= to) return -1;
      char written = source.charAt(at);
      if (written == '&') {
        int end = source.indexOf(';', at);
        if (end > 0 && end < Math.min(to, at + 34) && entity(at + 1, end)) return end + 1;
      }
      if (written == c || (blank(written) && blank(c))) return at + 1;
      if (written == '\\' && at + 1 < to && source.charAt(at + 1) == c) return at + 2;
      return blank(written) || written == '\r' ? after(c, at + 1, to) : -1;
    }

    private boolean entity(int from, int to) {
      for (int i = from; i < to; i++) {
        char c = source.charAt(i);
        if (c != '#' && !Character.isLetterOrDigit(c)) return false;
      }
      return to > from;
    }

    public PlacedText build() {
      return new PlacedText(
          letters.toString(),
          places.stream().mapToInt(place -> place[0]).toArray(),
          places.stream().mapToInt(place -> place[1]).toArray(),
          parts.toArray(Part[]::new),
          links);
    }
  }
}
