package cuttings.editorial;

import cuttings.analysis.Folding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

/** The ways in which a text can be read, those first in which most of its synonyms are replaced. */
final class Readings {
  private static final int MOST = 5;

  private final String text;
  private final List<Replacement> places;

  private Readings(String text, List<Replacement> places) {
    this.text = text;
    this.places = places;
  }

  /**
   * At most five other texts, no two of the same words.
   *
   * @param places from left to right, none over another
   */
  static List<String> of(String text, List<Replacement> places) {
    return new Readings(text, places).all();
  }

  /**
   * Breadth first over the choices made at the places: 0 is the first meaning, and the number
   * behind the last meaning leaves what was typed. So each step goes as little further as can be.
   */
  private List<String> all() {
    var found = new LinkedHashMap<String, String>();
    found.put(Folding.words(text), text);
    var choices = new ArrayDeque<List<Integer>>();
    choices.add(Collections.nCopies(places.size(), 0));
    while (!choices.isEmpty() && found.size() <= MOST) {
      List<Integer> choice = choices.remove();
      String reading = reading(choice);
      found.putIfAbsent(Folding.words(reading), reading);
      choices.addAll(next(choice));
    }
    return found.values().stream().skip(1).toList();
  }

  /** One step further at a place that no later one follows, so that no choice is made twice. */
  private List<List<Integer>> next(List<Integer> choice) {
    int last = places.size() - 1;
    while (last > 0 && choice.get(last) == 0) last--;
    var next = new ArrayList<List<Integer>>();
    for (int i = last; i < places.size(); i++) {
      if (choice.get(i) == places.get(i).meant().size()) continue;
      var further = new ArrayList<>(choice);
      further.set(i, choice.get(i) + 1);
      next.add(further);
    }
    return next;
  }

  private String reading(List<Integer> choice) {
    var out = new StringBuilder();
    int at = 0;
    for (int i = 0; i < places.size(); i++) {
      Replacement place = places.get(i);
      out.append(text, at, place.start());
      boolean typed = choice.get(i) == place.meant().size();
      out.append(
          typed ? text.substring(place.start(), place.end()) : place.meant().get(choice.get(i)));
      at = place.end();
    }
    return out.append(text, at, text.length()).toString();
  }
}
