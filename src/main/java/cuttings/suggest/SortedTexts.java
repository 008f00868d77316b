package cuttings.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Texts in alphabetical order, each with the ranks of the entries that have it: a range of texts
 * that begin alike is found by halving, its best entries without looking at all of them.
 */
final class SortedTexts {
  private final String[] texts;

  /** Where the ranks of each text begin; one more at the end. */
  private final int[] starts;

  /** The texts in the alphabetical order of what follows their first letter. */
  private final int[] byTail;

  private final int[] ranks;
  private final Ranges ranges;

  private SortedTexts(SortedMap<String, List<Integer>> entries) {
    texts = entries.keySet().toArray(String[]::new);
    starts = new int[texts.length + 1];
    ranks = entries.values().stream().flatMapToInt(SortedTexts::sorted).toArray();
    int at = 0;
    int text = 0;
    for (List<Integer> each : entries.values()) {
      starts[text++] = at;
      at += Math.toIntExact(each.stream().distinct().count());
    }
    starts[text] = at;
    ranges = new Ranges(ranks);
    byTail =
        IntStream.range(0, texts.length)
            .boxed()
            .sorted(Comparator.comparing(i -> texts[i].substring(1)))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  private static IntStream sorted(List<Integer> ranks) {
    return ranks.stream().mapToInt(Integer::intValue).sorted().distinct();
  }

  /** Gathers texts in any order. */
  static final class Builder {
    private final TreeMap<String, List<Integer>> entries = new TreeMap<>();

    void add(String text, int rank) {
      if (!text.isEmpty()) entries.computeIfAbsent(text, _ -> new ArrayList<>()).add(rank);
    }

    SortedTexts build() {
      return new SortedTexts(entries);
    }
  }

  /**
   * Texts that stand together.
   *
   * @param from the first
   * @param to after the last
   */
  record Span(int from, int to) {
    boolean empty() {
      return from >= to;
    }
  }

  /** Texts that begin so. */
  Span beginning(String prefix) {
    int from = place(prefix);
    return new Span(from, after(prefix, prefix.length(), from));
  }

  /** The one text that is so. */
  Span whole(String text) {
    int at = Arrays.binarySearch(texts, text);
    return at < 0 ? new Span(0, 0) : new Span(at, at + 1);
  }

  private int place(String text) {
    int at = Arrays.binarySearch(texts, text);
    return at < 0 ? -at - 1 : at;
  }

  /** The first text from a place on that does not begin with the first letters of one. */
  private int after(String text, int letters, int from) {
    return past(place -> texts[place].regionMatches(0, text, 0, letters), from);
  }

  /**
   * The first text from a place on that shares letters with one and goes on with a later letter, or
   * shares them no more.
   */
  private int firstWith(String text, int letters, char next, int from) {
    return past(
        place -> {
          String other = texts[place];
          boolean sooner = other.length() <= letters || other.charAt(letters) < next;
          return sooner && other.regionMatches(0, text, 0, letters);
        },
        from);
  }

  /** The first place from one on that is not passed over; it is looked for near by first. */
  private int past(IntPredicate over, int from) {
    int low = from;
    int step = 1;
    while (low < texts.length && over.test(low)) {
      low += step;
      step <<= 1;
    }
    int high = Math.min(low, texts.length);
    low = Math.max(from, low - (step >> 1));
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (over.test(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Number of entries of a span, one that has two of its texts counted twice. */
  int entries(Span span) {
    return starts[span.to] - starts[span.from];
  }

  /** Hands over the ranks of a span, the best first, until the taker has enough. */
  void best(Span span, IntPredicate goOn) {
    ranges.inOrder(starts[span.from], starts[span.to], place -> goOn.test(ranks[place]));
  }

  /**
   * Puts the ranks of a span into an array, in no order and some of them twice, until it is full.
   *
   * @param at where to begin
   * @return where the next may be put
   */
  int ranks(Span span, int[] into, int at) {
    int count = Math.min(entries(span), into.length - at);
    System.arraycopy(ranks, starts[span.from], into, at, count);
    return at + count;
  }

  /**
   * Spans of texts that begin within some edits of a word: letters left out, put in, mistaken, or
   * two changed about. Only the texts of the same first letter are gone through; a single slip in
   * the first letter leaves the rest of the word as it is, which is looked up, and with more than
   * one slip the first letter is right.
   */
  List<Span> beginningNearly(String word, int edits) {
    if (word.length() < 3) return walked(word, edits, 0, texts.length);
    Span sameLetter = beginning(word.substring(0, 1));
    List<Span> spans = walked(word, edits, sameLetter.from, sameLetter.to);
    if (edits != 1) return spans;
    for (int text : firstLetterWrong(word))
      if (text < sameLetter.from || text >= sameLetter.to) spans.add(new Span(text, text + 1));
    return spans;
  }

  /** Texts that begin so but for one slip in the first letter, each once. */
  private SortedSet<Integer> firstLetterWrong(String word) {
    var found = new TreeSet<Integer>();
    String rest = word.substring(1);
    // mistaken, or left out
    for (String tail : List.of(rest, word)) {
      int from = firstTail(tail);
      for (int i = from; i < byTail.length && texts[byTail[i]].startsWith(tail, 1); i++)
        found.add(byTail[i]);
    }
    // put in, or changed about with the next
    for (String beginning :
        List.of(rest, rest.charAt(0) + word.substring(0, 1) + rest.substring(1))) {
      Span span = beginning(beginning);
      for (int i = span.from; i < span.to; i++) found.add(i);
    }
    return found;
  }

  /** The place in the order of tails of the first that is not before one. */
  private int firstTail(String tail) {
    int low = 0;
    int high = byTail.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (texts[byTail[middle]].substring(1).compareTo(tail) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * Goes through the texts from one to before another as if they were a trie: rows of the table of
   * edit distances are shared by texts that begin alike, and a beginning that is too far already is
   * passed over with all that follow it, up to the next that may be near.
   */
  private List<Span> walked(String word, int edits, int from, int to) {
    var spans = new ArrayList<Span>();
    var rows = new EditRows(word, edits);
    int at = from;
    while (at < to) {
      String text = texts[at];
      EditRows.Outcome outcome = rows.follow(text);
      switch (outcome) {
        case EditRows.Outcome.Near(int letters) -> {
          int after = after(text, letters, at);
          spans.add(new Span(at, after));
          at = after;
        }
        case EditRows.Outcome.Far(int letters, char next) -> {
          at = next == 0 ? after(text, letters - 1, at) : firstWith(text, letters - 1, next, at);
        }
        case EditRows.Outcome.TooShort() -> at++;
      }
    }
    return spans;
  }
}
