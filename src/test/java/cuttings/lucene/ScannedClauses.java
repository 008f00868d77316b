package cuttings.lucene;

import cuttings.review.Review;
import cuttings.schema.Field;
import cuttings.search.Clause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a clause says of one review, read off the review itself. */
final class ScannedClauses {
  private ScannedClauses() {}

  static boolean matches(Clause clause, Review review) {
    return switch (clause) {
      case Clause.All() -> true;
      case Clause.None() -> false;
      case Clause.AnyOf(var field, var values) ->
          values(field, review).stream().anyMatch(values::contains);
      case Clause.StartsWith(var field, var prefix) ->
          values(field, review).stream().anyMatch(value -> ((String) value).startsWith(prefix));
      case Clause.Between(var field, var low, var high) ->
          values(field, review).stream()
              .map(value -> ((Number) value).doubleValue())
              .anyMatch(value -> low <= value && value <= high);
      case Clause.Near(var field, var text, var slop) -> near(field, text, slop, review);
      case Clause.Words words -> words(words, review);
      case Clause.Fuzzy(var field, var word, var edits) ->
          terms(field, review).stream().anyMatch(term -> fuzzy(word, term, edits));
      case Clause.And(var clauses) ->
          !clauses.isEmpty() && clauses.stream().allMatch(each -> matches(each, review));
      case Clause.BestOf(var clauses) -> clauses.stream().anyMatch(each -> matches(each, review));
      case Clause.SumOf(var clauses) -> clauses.stream().anyMatch(each -> matches(each, review));
      case Clause.Without(var kept, var excluded) ->
          matches(kept, review) && !matches(excluded, review);
      case Clause.Preferring(var matching, _) -> matches(matching, review);
      case Clause.Scored(var inner, _) -> matches(inner, review);
      case Clause.Named(_, var inner) -> matches(inner, review);
    };
  }

  /** The score; for a clause on words 1, which is no engine's but enough for given scores. */
  static double score(Clause clause, Review review) {
    if (!matches(clause, review)) return 0;
    return switch (clause) {
      case Clause.All() -> 0;
      case Clause.And(var clauses) ->
          clauses.stream().mapToDouble(each -> score(each, review)).sum();
      case Clause.BestOf(var clauses) ->
          clauses.stream().mapToDouble(each -> score(each, review)).max().orElse(0);
      case Clause.SumOf(var clauses) ->
          clauses.stream().mapToDouble(each -> score(each, review)).sum();
      case Clause.Without(var kept, _) -> score(kept, review);
      case Clause.Preferring(var matching, var preferred) ->
          score(matching, review) + score(preferred, review);
      case Clause.Scored(_, var score) -> score;
      case Clause.Named(_, var inner) -> score(inner, review);
      default -> 1;
    };
  }

  /** The names of the clauses that match, but for those that are left out. */
  static Set<String> names(Clause clause, Review review) {
    var names = new TreeSet<String>();
    if (!matches(clause, review)) return names;
    switch (clause) {
      case Clause.Named(var name, var inner) -> {
        names.add(name);
        names.addAll(names(inner, review));
      }
      case Clause.And(var clauses) -> clauses.forEach(each -> names.addAll(names(each, review)));
      case Clause.BestOf(var clauses) -> clauses.forEach(each -> names.addAll(names(each, review)));
      case Clause.SumOf(var clauses) -> clauses.forEach(each -> names.addAll(names(each, review)));
      case Clause.Without(var kept, _) -> names.addAll(names(kept, review));
      case Clause.Preferring(var matching, var preferred) -> {
        names.addAll(names(matching, review));
        names.addAll(names(preferred, review));
      }
      case Clause.Scored(var inner, _) -> names.addAll(names(inner, review));
      default -> {}
    }
    return names;
  }

  static List<?> values(Field field, Review review) {
    return field.values().apply(review);
  }

  static Set<String> terms(Field field, Review review) {
    var terms = new HashSet<String>();
    for (Object value : values(field, review))
      terms.addAll(LuceneAnalyzers.terms(field.analysis(), (String) value));
    return terms;
  }

  private static boolean words(Clause.Words words, Review review) {
    var analysis = LuceneAnalyzers.of(words);
    var wanted = Set.copyOf(LuceneAnalyzers.terms(analysis, words.text()));
    var held = new HashSet<String>();
    for (Clause.Weighted weighted : words.fields()) held.addAll(terms(weighted.field(), review));
    long found = wanted.stream().filter(held::contains).count();
    return found >= Math.max(1, wanted.size() - words.missing());
  }

  private static boolean near(Field field, String text, int slop, Review review) {
    List<String> wanted = LuceneAnalyzers.terms(field.analysis(), text);
    if (wanted.isEmpty()) return false;
    for (Object value : values(field, review)) {
      List<String> held = LuceneAnalyzers.terms(field.analysis(), (String) value);
      if (placed(wanted, held, slop, new ArrayList<>())) return true;
    }
    return false;
  }

  /**
   * Whether the words have places, no two the same, such that the moves from where the first would
   * put each differ by no more than the slop.
   */
  private static boolean placed(
      List<String> wanted, List<String> held, int slop, List<Integer> places) {
    int next = places.size();
    if (next == wanted.size()) return true;
    for (int place = 0; place < held.size(); place++) {
      if (!held.get(place).equals(wanted.get(next)) || places.contains(place)) continue;
      places.add(place);
      if (spread(places) <= slop && placed(wanted, held, slop, places)) return true;
      places.removeLast();
    }
    return false;
  }

  private static int spread(List<Integer> places) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < places.size(); i++) {
      least = Math.min(least, places.get(i) - i);
      most = Math.max(most, places.get(i) - i);
    }
    return most - least;
  }

  /** The first letter stays as typed. */
  private static boolean fuzzy(String word, String term, int edits) {
    return word.charAt(0) == term.charAt(0) && distance(word, term) <= edits;
  }

  /** Letters added, dropped, changed, or swapped with their neighbour. */
  private static int distance(String a, String b) {
    var d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++)
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    return d[a.length()][b.length()];
  }
}
