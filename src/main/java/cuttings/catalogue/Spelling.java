package cuttings.catalogue;

import cuttings.analysis.Folding;
import cuttings.analysis.NameKeys;
import cuttings.catalogue.WholeNames.Candidate;
import cuttings.catalogue.WholeNames.Tolerance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Corrects misspelt names and titles against those the archive knows: first as whole names, so that
 * the words of one help each other, then word by word, then people by their sound.
 *
 * <p>How many letters of a word may be wrong grows with its length; a number must be right; and a
 * word that is printed often is no slip for the sake of a title.
 */
final class Spelling {
  private static final int MOST_WORDS = 12;
  private static final int MOST_CORRECTIONS = 6;
  private static final int MOST_BY_SOUND = 2;
  private static final int SHORTEST_SURNAME = 6;

  /** A word printed in fewer pieces may be a slip of theirs. */
  private static final int PRINTED = 3;

  /** A slip is printed far less often than the word that was meant. */
  private static final int SELDOMER = 20;

  /** "O Toole" lost an apostrophe, "Mc Queen" was never joined. */
  private static final Set<String> PREFIXES = Set.of("o", "d", "l", "mc", "mac");

  private static final Tolerance POSSIBLE =
      new Tolerance() {
        @Override
        public int edits(String word, boolean alone) {
          return possibleEdits(word, alone);
        }

        @Override
        public boolean otherSurname() {
          return true;
        }
      };

  /** In how many pieces a word is printed. */
  interface Printed {
    int pieces(String word) throws IOException;
  }

  private final Vocabulary vocabulary;
  private final WholeNames names;
  private final SoundAlike sounds;
  private final Printed printed;

  Spelling(List<FilmEntry> films, List<PersonEntry> people, Printed printed) {
    List<KnownName> all = KnownName.of(films, people);
    this.vocabulary = new Vocabulary(all);
    this.names = new WholeNames(all, vocabulary);
    this.sounds = new SoundAlike(all);
    this.printed = printed;
  }

  /** What a slip may have done to a word: less alone than among words that are right. */
  private static int likelyEdits(String word, boolean alone) {
    int length = word.length();
    if (Vocabulary.number(word) || length <= 2) return 0;
    if (alone) return length < 5 ? 0 : length < 8 ? 1 : length < 11 ? 2 : 3;
    return length < 7 ? 1 : 2;
  }

  /** What may still be meant, when somebody is asked. */
  private static int possibleEdits(String word, boolean alone) {
    int length = word.length();
    if (Vocabulary.number(word) || length <= 2) return 0;
    if (alone) return length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3;
    return length < 5 ? 1 : length < 8 ? 2 : 3;
  }

  /** Corrected texts, the likeliest first; empty where nothing is near. */
  List<String> corrections(String text) throws IOException {
    var corrections = new LinkedHashSet<>(whole(text, Spelling::likelyEdits));
    List<String> words = List.of(Folding.words(text).split(" "));
    if (words.size() > 1 && words.size() <= MOST_WORDS) corrections.addAll(wordByWord(words));
    // "carey" alone is a name, but "jim carey" is Jim Carrey where there is no other Jim
    if (corrections.isEmpty() && (words.size() > 1 || !vocabulary.holds(words.getFirst())))
      sounds.names(List.of(NameKeys.words(text).split(" "))).stream()
          .limit(MOST_BY_SOUND)
          .forEach(name -> corrections.add(name.text()));
    corrections.removeIf(correction -> same(correction, text));
    return corrections.stream().limit(MOST_CORRECTIONS * 2L).toList();
  }

  /** Names that are not near enough to be taken for the text, but may be meant. */
  List<String> alternatives(String text) throws IOException {
    var alternatives = new LinkedHashSet<>(whole(text, POSSIBLE));
    alternatives.removeIf(alternative -> same(alternative, text));
    return List.copyOf(alternatives);
  }

  /** Another way to write what was typed is no correction of it. */
  private static boolean same(String correction, String text) {
    return Folding.words(correction).equals(Folding.words(text))
        || NameKeys.words(correction).equals(NameKeys.words(text));
  }

  private List<String> whole(String text, Tolerance tolerance) throws IOException {
    int typed = Folding.words(text).split(" ").length;
    var found = new ArrayList<String>();
    for (List<String> words : readings(text)) {
      if (words.size() > MOST_WORDS) continue;
      int before = found.size();
      for (Candidate candidate : names.near(words, tolerance, words.size() < typed)) {
        if (alone(words) && anotherWord(words.getFirst(), candidate.name())) continue;
        if (!candidate.name().person() && changesPrinted(candidate)) continue;
        found.add(candidate.name().text());
        if (found.size() - before == MOST_CORRECTIONS) break;
      }
    }
    return found;
  }

  private static boolean alone(List<String> words) {
    return words.size() == 1;
  }

  /**
   * Whether one typed word is rather another word than a slip: "moonlighting" goes on where
   * Moonlight ends; a surname typed by ear sounds right, so "bresson" is not Besson.
   */
  private boolean anotherWord(String typed, KnownName name) {
    String meant = name.person() ? name.lastWord() : String.join("", name.words());
    boolean longer = Math.abs(typed.length() - meant.length()) > 1;
    if (longer && (typed.startsWith(meant) || meant.startsWith(typed))) return true;
    return name.person() && (typed.length() < SHORTEST_SURNAME || !sounds.same(typed, meant));
  }

  private boolean changesPrinted(Candidate candidate) throws IOException {
    int right = Integer.MAX_VALUE;
    for (String word : candidate.name().words())
      if (!candidate.changed().contains(word)) right = Math.min(right, printed.pieces(word));
    for (String word : candidate.changed()) if (word(word, right)) return true;
    return false;
  }

  private boolean word(String typed, int meant) throws IOException {
    int pieces = printed.pieces(typed);
    return pieces >= PRINTED && (long) pieces * SELDOMER >= meant;
  }

  /**
   * As a name with its initials joined, as a title, and with lone letters joined to a neighbour: an
   * apostrophe or an accent that got lost often leaves a gap, "peter o toole", "ren e zellweger".
   */
  private static Set<List<String>> readings(String text) {
    var readings = new LinkedHashSet<List<String>>();
    for (String folded : List.of(NameKeys.words(text), Folding.words(text)))
      if (!folded.isEmpty()) readings.add(List.of(folded.split(" ")));
    for (List<String> words : List.copyOf(readings))
      for (int i = 0; i < words.size() && words.size() <= MOST_WORDS; i++) join(words, i, readings);
    return readings;
  }

  private static void join(List<String> words, int at, Set<List<String>> readings) {
    String word = words.get(at);
    boolean inside = at > 0 && at + 1 < words.size();
    if (word.length() > 2 || Vocabulary.number(word) || initials(words, at)) return;
    if (!inside && !(at == 0 && words.size() > 1 && PREFIXES.contains(word))) return;
    readings.add(joined(words, at));
    if (!inside) return;
    readings.add(joined(words, at - 1));
    readings.add(joined(joined(words, at), at - 1));
  }

  /** "j k simmons" has lost nothing. */
  private static boolean initials(List<String> words, int at) {
    if (words.get(at).length() > 1) return false;
    return (at > 0 && words.get(at - 1).length() == 1)
        || (at + 1 < words.size() && words.get(at + 1).length() == 1);
  }

  private static List<String> joined(List<String> words, int at) {
    var joined = new ArrayList<>(words);
    joined.set(at, words.get(at) + words.get(at + 1));
    joined.remove(at + 1);
    return List.copyOf(joined);
  }

  private List<String> wordByWord(List<String> words) throws IOException {
    var best = new ArrayList<String>();
    boolean changed = false;
    for (String word : words) {
      String meant = meant(word);
      changed |= !meant.equals(word);
      best.add(meant);
    }
    return changed ? List.of(String.join(" ", best)) : List.of();
  }

  /** The nearest word of any name; the word itself where it is one, or is printed often. */
  private String meant(String word) throws IOException {
    if (word.isEmpty() || vocabulary.holds(word)) return word;
    for (Vocabulary.Match match : vocabulary.near(word, likelyEdits(word, true))) {
      boolean otherFirst = word.charAt(0) != match.word().text().charAt(0);
      if (otherFirst && word.length() < 8) continue;
      return word(word, printed.pieces(match.word().text())) ? word : match.word().text();
    }
    return word;
  }
}
