package cuttings.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An analyzer as data: how a text becomes terms, for any engine to build from its own parts.
 *
 * <p>No analysis here removes stop words: "It", "Us" and "To Be or Not to Be" are titles.
 *
 * @param name lower case, unique: the name of the analyzer in an engine
 * @param characters replacements made before tokenizing
 * @param steps applied to each token in order
 */
public record TextAnalysis(
    String name, Map<String, String> characters, Tokenizer tokenizer, List<Step> steps) {

  /** How text is cut. */
  public enum Tokenizer {
    /** Unicode text segmentation (UAX #29), one token a word. */
    STANDARD,
    /** At spaces only, for text that {@link Folding} has already made plain. */
    SPACES
  }

  /** One change made to each token. */
  public sealed interface Step {
    /** To lower case. */
    record Lowercase() implements Step {}

    /** é to e, ł to l. */
    record FoldAccents() implements Step {}

    /** Off with English 's. */
    record Possessive() implements Step {}

    /** To the stem of a language's Snowball stemmer. */
    record Stem(String language) implements Step {}
  }

  /** Typographic signs as people type them, so that ½ and ³ are not lost by the tokenizer. */
  private static final Map<String, String> TYPOGRAPHY =
      Map.ofEntries(
          Map.entry("’", "'"),
          Map.entry("‘", "'"),
          Map.entry("ʼ", "'"),
          Map.entry("&", " and "),
          Map.entry("·", " "),
          Map.entry("½", " 1 2"),
          Map.entry("¹", " 1"),
          Map.entry("²", " 2"),
          Map.entry("³", " 3"));

  /** Running text, word by word, as written. */
  public static final TextAnalysis WORDS =
      new TextAnalysis(
          "words",
          TYPOGRAPHY,
          Tokenizer.STANDARD,
          List.of(new Step.Lowercase(), new Step.Possessive(), new Step.FoldAccents()));

  /** Running text by stems: "directing" meets "directed". */
  public static final TextAnalysis STEMS =
      new TextAnalysis(
          "stems",
          TYPOGRAPHY,
          Tokenizer.STANDARD,
          List.of(
              new Step.Lowercase(),
              new Step.Possessive(),
              new Step.FoldAccents(),
              new Step.Stem("english")));

  /** Titles and names, already folded to plain words. */
  public static final TextAnalysis FOLDED =
      new TextAnalysis("folded", Map.of(), Tokenizer.SPACES, List.of());

  public static final List<TextAnalysis> ALL = List.of(WORDS, STEMS, FOLDED);

  public TextAnalysis {
    // in order, so that two runs print the same: the stamp of an index depends on it
    characters = Collections.unmodifiableMap(new TreeMap<>(characters));
    steps = List.copyOf(steps);
  }
}
