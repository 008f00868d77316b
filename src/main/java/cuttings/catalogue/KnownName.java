package cuttings.catalogue;

import cuttings.analysis.Folding;
import cuttings.analysis.NameKeys;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A title or a name as the archive has it.
 *
 * @param text as printed
 * @param person whether it is a person's
 * @param words folded, in order
 */
record KnownName(String text, boolean person, List<String> words, int prominence) {

  /** All titles and names of some entries, each spelling apart. */
  static List<KnownName> of(List<FilmEntry> films, List<PersonEntry> people) {
    var names = new ArrayList<KnownName>();
    for (FilmEntry film : films)
      for (String title : spellings(film)) add(names, title, false, Folding.words(title), film);
    for (PersonEntry person : people)
      for (String name : spellings(person)) add(names, name, true, NameKeys.words(name), person);
    return names;
  }

  private static LinkedHashSet<String> spellings(Entry entry) {
    var spellings = new LinkedHashSet<>(List.of(entry.name()));
    spellings.addAll(entry.otherNames());
    return spellings;
  }

  private static void add(
      List<KnownName> names, String text, boolean person, String folded, Entry entry) {
    if (!folded.isEmpty())
      names.add(new KnownName(text, person, List.of(folded.split(" ")), entry.prominence()));
  }

  /** The surname, by which a person may be asked for alone. */
  String lastWord() {
    return words.getLast();
  }
}
