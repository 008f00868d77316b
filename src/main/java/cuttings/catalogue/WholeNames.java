package cuttings.catalogue;

import cuttings.analysis.EditDistance;
import cuttings.catalogue.Vocabulary.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds names all of whose typed words are near, so that the words of one help each other. */
final class WholeNames {
  /** Of names that seem near by their words, this many are looked at word against word. */
  private static final int MOST_COMPARED = 300;

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** How far a typed word may be from the one that is meant. */
  interface Tolerance {
    /** The most letters that may be wrong. */
    int edits(String word, boolean alone);

    /** Whether a surname that somebody has may be a slip for another. */
    default boolean otherSurname() {
      return false;
    }
  }

  /**
   * A name that may be meant.
   *
   * @param cost the lower the likelier
   * @param changed the typed words that are spelled otherwise in it
   */
  record Candidate(KnownName name, int edits, double cost, List<String> changed) {}

  private final List<KnownName> names;
  private final Vocabulary vocabulary;
  private final Set<String> surnames = new HashSet<>();

  WholeNames(List<KnownName> names, Vocabulary vocabulary) {
    this.names = names;
    this.vocabulary = vocabulary;
    for (KnownName name : names) if (name.person()) surnames.add(name.lastWord());
  }

  /**
   * Names that hold all typed words or near ones, the likeliest first.
   *
   * @param joined whether some typed words were run together, so that no letter need be wrong
   */
  List<Candidate> near(List<String> typed, Tolerance tolerance, boolean joined) {
    var candidates = new ArrayList<Candidate>();
    for (int id : holding(typed, tolerance)) {
      Candidate candidate = compared(names.get(id), typed, tolerance);
      if (candidate != null
          && allowed(candidate, typed, joined)
          && (tolerance.otherSurname() || !changesSurname(candidate, typed)))
        candidates.add(candidate);
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::cost).thenComparing(each -> each.name().text()));
    return candidates;
  }

  /** The names that have a near word for each typed one, not yet each its own. */
  private List<Integer> holding(List<String> typed, Tolerance tolerance) {
    Map<Integer, Double> costs = null;
    for (String word : typed) {
      var here = new HashMap<Integer, Double>();
      for (Match match : vocabulary.near(word, tolerance.edits(word, typed.size() == 1)))
        for (int id : match.word().names()) {
          Double before = costs == null ? Double.valueOf(0) : costs.get(id);
          if (before != null) here.merge(id, before + match.cost(word), Math::min);
        }
      costs = here;
      if (costs.isEmpty()) return List.of();
    }
    if (costs == null) return List.of();
    return costs.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry::getKey))
        .limit(MOST_COMPARED)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The cheapest way to give each typed word a word of the name of its own; null for none. */
  @org.jspecify.annotations.Nullable
  private static Candidate compared(KnownName name, List<String> typed, Tolerance tolerance) {
    if (typed.size() > name.words().size()) return null;
    var pairing = new Pairing(name.words(), typed, tolerance);
    if (!pairing.found()) return null;
    int missing = missing(name, typed);
    double known = Math.log(1 + name.prominence()) * 0.1;
    return new Candidate(
        name, pairing.edits(), pairing.cost() + missing * 0.6 - known, pairing.changed());
  }

  /** How many words of the name were not typed, a leading article aside. */
  private static int missing(KnownName name, List<String> typed) {
    int missing = name.words().size() - typed.size();
    boolean article = ARTICLES.contains(name.words().getFirst());
    return article && !ARTICLES.contains(typed.getFirst()) ? Math.max(0, missing - 1) : missing;
  }

  private static boolean allowed(Candidate candidate, List<String> typed, boolean joined) {
    int letters = typed.stream().mapToInt(String::length).sum();
    int missing = missing(candidate.name(), typed);
    if (candidate.edits() == 0 && !joined) return false;
    if (candidate.edits() * 4 > letters + 1 || missing > typed.size()) return false;
    return candidate.name().person() ? person(candidate, typed, missing) : film(typed, missing);
  }

  /** A surname that exists is meant: "joel cohen" is not Joel Coen. */
  private boolean changesSurname(Candidate candidate, List<String> typed) {
    return candidate.name().person()
        && typed.size() > 1
        && surnames.contains(typed.getLast())
        && candidate.changed().contains(typed.getLast());
  }

  /** One word may stand for a surname, never for a given name. */
  private static boolean person(Candidate candidate, List<String> typed, int missing) {
    String last = candidate.name().lastWord();
    if (missing == 0) return true;
    return near(typed.getLast(), last) || near(typed.getFirst(), last);
  }

  private static boolean near(String typed, String word) {
    return EditDistance.of(typed, word, 2) <= 2 && typed.length() > 2;
  }

  /** One word may stand for a title of one word. */
  private static boolean film(List<String> typed, int missing) {
    return typed.size() > 1 || missing == 0;
  }
}
