package cuttings.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.suggest.SortedTexts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random texts with random ranks, beside a list that is looked through from end to end. */
class SortedTextsTest {
  private static final List<String> LETTERS = List.of("a", "b", "c", " ", "é", "😀", "\ud83d");

  private final long seed = Long.getLong("tests.seed", System.nanoTime());
  private final Random random = new Random(seed);

  /** Each text with its ranks. */
  private final Map<String, TreeSet<Integer>> naive = new TreeMap<>();

  @Test
  void allIsFoundThatOneWhoLooksAtEveryTextFinds() {
    for (int i = 0; i < 300; i++) {
      SortedTexts texts = texts(random.nextInt(60));
      for (int j = 0; j < 20; j++) {
        String asked = text(random.nextInt(5));
        compare(texts, texts.beginning(asked), text -> text.startsWith(asked), asked);
        compare(texts, texts.whole(asked), asked::equals, asked);
        if (!asked.isEmpty()) nearly(texts, asked, random.nextInt(asked.length()));
      }
    }
  }

  private SortedTexts texts(int count) {
    naive.clear();
    var builder = new SortedTexts.Builder();
    for (int i = 0; i < count; i++) {
      String text = text(random.nextInt(7));
      int rank = random.nextInt(30);
      builder.add(text, rank);
      if (!text.isEmpty()) naive.computeIfAbsent(text, _ -> new TreeSet<>()).add(rank);
    }
    return builder.build();
  }

  private String text(int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) text.append(LETTERS.get(random.nextInt(LETTERS.size())));
    return text.toString();
  }

  private void compare(SortedTexts texts, Span span, Predicate<String> asked, String about) {
    about = "-Dtests.seed=%d: “%s” in %s".formatted(seed, about, naive);
    List<Integer> expected = ranks(asked);
    assertThat(texts.entries(span)).as(about).isEqualTo(expected.size());
    assertThat(span.empty()).as(about).isEqualTo(expected.isEmpty());
    assertThat(ranks(texts, span)).as(about).containsExactlyInAnyOrder(ints(expected));
    int wanted = 1 + random.nextInt(5);
    var best = new ArrayList<Integer>();
    texts.best(
        span,
        rank -> {
          best.add(rank);
          return best.size() < wanted;
        });
    assertThat(best).as(about).isEqualTo(expected.stream().limit(wanted).toList());
  }

  private void nearly(SortedTexts texts, String word, int edits) {
    var ranks = new ArrayList<Integer>();
    for (Span span : texts.beginningNearly(word, edits))
      IntStream.of(ranks(texts, span)).forEach(ranks::add);
    assertThat(ranks)
        .as("-Dtests.seed=%d: near “%s” by %d in %s", seed, word, edits, naive)
        .containsExactlyInAnyOrderElementsOf(
            ranks(text ->
                NaiveDistance.begins(text, word, edits)
                    && (edits < 2 || word.length() < 3 || text.charAt(0) == word.charAt(0))));
  }

  private List<Integer> ranks(Predicate<String> asked) {
    return naive.entrySet().stream()
        .filter(entry -> asked.test(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .sorted()
        .toList();
  }

  private static int[] ranks(SortedTexts texts, Span span) {
    var ranks = new int[texts.entries(span)];
    assertThat(texts.ranks(span, ranks, 0)).isEqualTo(ranks.length);
    return ranks;
  }

  private static int[] ints(List<Integer> ranks) {
    return ranks.stream().mapToInt(Integer::intValue).toArray();
  }
}
