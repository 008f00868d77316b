package cuttings.suggest;

import cuttings.suggest.SortedTexts.Span;
import cuttings.suggest.Suggestion.Match;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The names of one kind of entry, ready to be completed; an entry is known by its rank. */
final class Completions {
  /** Of a word that very many names have, this many are looked at for the other words. */
  private static final int MOST_LOOKED_AT = 20_000;

  private final SortedTexts names;
  private final SortedTexts spellings;
  private final SortedTexts words;
  private final String[][] wordsByRank;

  private Completions(Builder builder) {
    names = builder.names.build();
    spellings = builder.spellings.build();
    words = builder.words.build();
    wordsByRank = builder.wordsByRank.toArray(String[][]::new);
  }

  /** Gathers entries in the order of their ranks, the best first. */
  static final class Builder {
    private final SortedTexts.Builder names = new SortedTexts.Builder();
    private final SortedTexts.Builder spellings = new SortedTexts.Builder();
    private final SortedTexts.Builder words = new SortedTexts.Builder();
    private final List<String[]> wordsByRank = new ArrayList<>();

    /**
     * Adds an entry.
     *
     * @param names its folded name in all its usual forms
     * @param spellings other folded titles and spellings
     */
    void add(Set<String> names, Set<String> spellings) {
      int rank = wordsByRank.size();
      for (String name : names) this.names.add(name, rank);
      for (String spelling : spellings) this.spellings.add(spelling, rank);
      Set<String> all =
          Set.copyOf(names.stream().flatMap(name -> Stream.of(name.split(" "))).toList());
      for (String word : all) words.add(word, rank);
      wordsByRank.add(all.toArray(String[]::new));
    }

    Completions build() {
      return new Completions(this);
    }
  }

  /** The best entries and how each is met, the best first. */
  Map<Integer, Match> find(Typed typed, int limit) {
    var found = new LinkedHashMap<Integer, Match>();
    if (typed.words().isEmpty() || limit <= 0) return found;
    for (String form : typed.forms())
      names.best(names.whole(form), into(found, Match.WHOLE, limit));
    for (String form : typed.begun())
      names.best(names.beginning(form), into(found, Match.BEGINNING, limit));
    words(typed.words(), into(found, Match.WORDS, limit));
    for (String form : typed.forms())
      spellings.best(spellings.beginning(form), into(found, Match.SPELLING, limit));
    for (String spelling : typed.spellings()) {
      names.best(names.beginning(spelling), into(found, Match.SPELLING, limit));
      spellings.best(spellings.beginning(spelling), into(found, Match.SPELLING, limit));
    }
    return found;
  }

  /**
   * Adds to what was found those that are met but for a letter or two, unless a name begins as
   * typed: then that is what is being typed, while words within names may be chance.
   */
  void addNearly(Typed typed, Map<Integer, Match> found, int limit) {
    if (typed.words().isEmpty() || begun(found)) return;
    nearly(typed, found, into(found, Match.NEARLY, limit));
  }

  /** Whether a name is, or begins, as typed. */
  static boolean begun(Map<Integer, Match> found) {
    return found.containsValue(Match.WHOLE) || found.containsValue(Match.BEGINNING);
  }

  /** Takes ranks until there are enough. */
  private static IntPredicate into(Map<Integer, Match> found, Match match, int limit) {
    return rank -> {
      if (found.size() < limit) found.putIfAbsent(rank, match);
      return found.size() < limit;
    };
  }

  private void words(List<String> typed, IntPredicate taker) {
    if (typed.size() == 1) words.best(words.beginning(typed.getFirst()), taker);
    else together(typed.stream().map(Completions::begun).toList(), List.of(rarest(typed)), taker);
  }

  private Span rarest(List<String> typed) {
    return typed.stream()
        .map(words::beginning)
        .min((a, b) -> Integer.compare(words.entries(a), words.entries(b)))
        .orElseThrow();
  }

  /** Of the entries of some spans, those that have a word for each condition. */
  private void together(List<Predicate<String>> wanted, List<Span> spans, IntPredicate taker) {
    int[] ranks = ranks(spans);
    int kept = 0;
    for (int rank : ranks) if (holdsAll(wordsByRank[rank], wanted)) ranks[kept++] = rank;
    Arrays.sort(ranks, 0, kept);
    for (int i = 0; i < kept; i++)
      if ((i == 0 || ranks[i] != ranks[i - 1]) && !taker.test(ranks[i])) return;
  }

  /** Of all spans, but no more than are looked at. */
  private int[] ranks(List<Span> spans) {
    int all = spans.stream().mapToInt(words::entries).sum();
    var ranks = new int[Math.min(all, MOST_LOOKED_AT)];
    int filled = 0;
    for (Span span : spans) filled = words.ranks(span, ranks, filled);
    return ranks;
  }

  private static boolean holdsAll(String[] words, List<Predicate<String>> wanted) {
    for (Predicate<String> each : wanted) if (!holds(words, each)) return false;
    return true;
  }

  private static boolean holds(String[] words, Predicate<String> wanted) {
    for (String word : words) if (wanted.test(word)) return true;
    return false;
  }

  private static Predicate<String> begun(String wanted) {
    return word -> word.startsWith(wanted);
  }

  private static Predicate<String> begunNearly(String wanted, int edits) {
    if (edits == 0) return begun(wanted);
    var rows = new EditRows(wanted, edits);
    return word -> rows.follow(word) instanceof EditRows.Outcome.Near;
  }

  /**
   * One letter wrong, and two only where there is none with one; the beginning of a name before its
   * other words. Where nothing plain was found even three letters may be mistyped.
   */
  private void nearly(Typed typed, Map<Integer, Match> found, IntPredicate taker) {
    int shortest = found.isEmpty() ? 3 : 4;
    String form = typed.forms().getFirst();
    for (int edits = 1; edits <= edits(form, shortest); edits++) {
      if (found.containsValue(Match.NEARLY)) return;
      for (Span span : names.beginningNearly(form, edits)) names.best(span, taker);
      List<Span> fewest = fewest(typed.words(), edits, shortest);
      together(begunNearly(typed.words(), edits, shortest), fewest, taker);
    }
  }

  /** None for a single word, which all that are looked at have. */
  private static List<Predicate<String>> begunNearly(List<String> typed, int edits, int shortest) {
    if (typed.size() == 1) return List.of();
    // what must be there as it is typed is quickest told
    return typed.stream()
        .sorted(Comparator.comparingInt(word -> Math.min(edits, edits(word, shortest))))
        .map(word -> begunNearly(word, Math.min(edits, edits(word, shortest))))
        .toList();
  }

  /** The entries of the word that fewest share are looked at. */
  private List<Span> fewest(List<String> typed, int edits, int shortest) {
    List<Span> fewest = List.of();
    int least = Integer.MAX_VALUE;
    for (String word : typed) {
      int allowed = Math.min(edits, edits(word, shortest));
      List<Span> spans =
          allowed == 0 ? List.of(words.beginning(word)) : words.beginningNearly(word, allowed);
      int entries = spans.stream().mapToInt(words::entries).sum();
      if (entries < least) {
        least = entries;
        fewest = spans;
      }
    }
    return fewest;
  }

  /** How many letters of unfinished text may be wrong; none where it has a figure. */
  private static int edits(String text, int shortest) {
    if (text.length() < shortest) return 0;
    for (int i = 0; i < text.length(); i++) if (Character.isDigit(text.charAt(i))) return 0;
    return text.length() < 8 ? 1 : 2;
  }
}
