package cuttings.catalogue;

import cuttings.analysis.Folding;
import cuttings.analysis.NameKeys;
import cuttings.analysis.TitleKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds films by some words of the title and some of the director's name: "leone dollars". */
final class FilmsByMaker {
  private final Map<String, List<FilmEntry>> byTitleWord = new HashMap<>();
  private final Map<String, List<FilmEntry>> byMakerWord = new HashMap<>();

  /** Takes films in the order in which they are to be found. */
  FilmsByMaker(List<FilmEntry> films) {
    for (FilmEntry film : films) {
      for (String word : titleWords(film)) add(byTitleWord, word, film);
      for (String word : makerWords(film)) add(byMakerWord, word, film);
    }
  }

  private static void add(Map<String, List<FilmEntry>> films, String word, FilmEntry film) {
    films.computeIfAbsent(word, _ -> new ArrayList<>()).add(film);
  }

  private static Set<String> titleWords(FilmEntry film) {
    return words(Stream.of(Folding.words(film.name())));
  }

  private static Set<String> makerWords(FilmEntry film) {
    return words(film.directors().stream().map(NameKeys::words));
  }

  private static Set<String> words(Stream<String> folded) {
    return Set.copyOf(
        folded
            .flatMap(text -> Stream.of(text.split(" ")))
            .filter(Predicate.not(String::isEmpty))
            .toList());
  }

  /** The one that has just these words for its title, else the best known of several. */
  Optional<FilmEntry> best(String text) {
    List<FilmEntry> found = find(text);
    List<FilmEntry> whole = found.stream().filter(film -> wholeTitle(film, text)).toList();
    List<FilmEntry> films = whole.isEmpty() ? found : whole;
    if (films.isEmpty()) return Optional.empty();
    boolean equal = films.size() > 1 && films.get(0).prominence() == films.get(1).prominence();
    return equal ? Optional.empty() : Optional.of(films.getFirst());
  }

  /** Whether the title is what is left of the text without the maker's name. */
  private static boolean wholeTitle(FilmEntry film, String text) {
    Set<String> makers = makerWords(film);
    String rest =
        Stream.of(Folding.words(text).split(" "))
            .filter(word -> !makers.contains(word))
            .collect(Collectors.joining(" "));
    return TitleKeys.exactOf(film.name()).contains(rest);
  }

  /** Films that hold each word in title or makers, and at least one in either. */
  private List<FilmEntry> find(String text) {
    List<String> words = List.of(Folding.words(text).split(" "));
    if (words.size() < 2) return List.of();
    return words.stream()
        .flatMap(word -> byMakerWord.getOrDefault(word, List.of()).stream())
        .distinct()
        .filter(film -> words.stream().anyMatch(word -> has(byTitleWord, word, film)))
        .filter(film ->
            words.stream()
                .allMatch(word -> has(byTitleWord, word, film) || has(byMakerWord, word, film)))
        .sorted(EntriesByKey.BEST_KNOWN)
        .toList();
  }

  private static boolean has(Map<String, List<FilmEntry>> films, String word, FilmEntry film) {
    return films.getOrDefault(word, List.of()).contains(film);
  }
}
