package cuttings.catalogue;

import cuttings.analysis.EditDistance;
import cuttings.catalogue.WholeNames.Tolerance;
import java.util.ArrayList;
import java.util.List;

/** The cheapest pairing of typed words with words of a name, no word of the name used twice. */
final class Pairing {
  private static final double NONE = Double.POSITIVE_INFINITY;

  private final List<String> name;
  private final List<String> typed;
  private final double[][] costs;
  private double best = NONE;
  private int[] pairs = {};

  Pairing(List<String> name, List<String> typed, Tolerance tolerance) {
    this.name = name;
    this.typed = typed;
    this.costs = new double[typed.size()][name.size()];
    for (int i = 0; i < typed.size(); i++)
      for (int j = 0; j < name.size(); j++) costs[i][j] = cost(i, j, tolerance);
    pair(0, 0, 0, new int[typed.size()]);
  }

  private double cost(int i, int j, Tolerance tolerance) {
    String word = typed.get(i);
    String other = name.get(j);
    if (word.equals(other)) return 0;
    int most = tolerance.edits(word, typed.size() == 1);
    boolean otherFirst = word.charAt(0) != other.charAt(0);
    if (most == 0 || Vocabulary.number(other) || (otherFirst && !firstMayDiffer(word, other)))
      return NONE;
    int edits = EditDistance.of(word, other, most);
    if (edits > 1 && Vocabulary.singleLetters(word).equals(Vocabulary.singleLetters(other)))
      edits = 1;
    return edits > most ? NONE : Vocabulary.cost(word, other, edits);
  }

  /** In a short word a wrong first letter makes another word; beside others it may be missing. */
  private boolean firstMayDiffer(String word, String other) {
    if (typed.size() == 1) return word.length() >= 8;
    return word.length() >= 5 || other.substring(1).equals(word) || word.substring(1).equals(other);
  }

  private void pair(int word, int used, double cost, int[] chosen) {
    if (cost >= best) return;
    if (word == typed.size()) {
      best = cost;
      pairs = chosen.clone();
      return;
    }
    for (int j = 0; j < Math.min(name.size(), 31); j++)
      if ((used & 1 << j) == 0 && costs[word][j] != NONE) {
        chosen[word] = j;
        pair(word + 1, used | 1 << j, cost + costs[word][j], chosen);
      }
  }

  boolean found() {
    return best != NONE;
  }

  double cost() {
    return best;
  }

  int edits() {
    int edits = 0;
    for (int i = 0; i < typed.size(); i++) edits += (int) costs[i][pairs[i]];
    return edits;
  }

  /** The typed words that the name spells otherwise. */
  List<String> changed() {
    var changed = new ArrayList<String>();
    for (int i = 0; i < typed.size(); i++)
      if (!typed.get(i).equals(name.get(pairs[i]))) changed.add(typed.get(i));
    return changed;
  }
}
