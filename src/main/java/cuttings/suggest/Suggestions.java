package cuttings.suggest;

import cuttings.analysis.Folding;
import cuttings.analysis.NameKeys;
import cuttings.analysis.TitleKeys;
import cuttings.catalogue.Catalogue;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.schema.KnownValues.Headline;
import cuttings.suggest.Suggestion.Kind;
import cuttings.suggest.Suggestion.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All that a person may be typing: the films, people, critics and headlines of an archive; safe for
 * many threads.
 */
public final class Suggestions {
  private static final int PLAIN_ENOUGH = 4;

  /** So many letters are no chance beginning of a name. */
  private static final int TELLING = 6;

  private final List<Group> groups;

  /** The entry of a rank as it is suggested. */
  private interface Entries {
    Suggestion of(int rank, Match match);
  }

  /** One kind of entry, its names ready to be completed. */
  private record Group(Kind kind, Completions names, Entries entries, int ofEight) {
    int most(int limit) {
      return (int) Math.max(1, (long) limit * ofEight / 8);
    }

    List<Suggestion> suggestions(Map<Integer, Match> found) {
      var suggestions = new ArrayList<Suggestion>();
      found.forEach((rank, match) -> suggestions.add(entries.of(rank, match)));
      return suggestions;
    }
  }

  private Suggestions(List<Group> groups) {
    this.groups = groups;
  }

  /** Prepares the entries of a catalogue. */
  public static Suggestions of(Catalogue catalogue) {
    return new Suggestions(
        List.of(films(catalogue), people(catalogue), critics(catalogue), headlines(catalogue)));
  }

  /**
   * Completes a text, by groups: the one of the best match first, films first among equals; in each
   * the best match first, then what the archive has most on.
   *
   * @param limit the most films; of people, critics and headlines fewer are given, but one of each
   *     where there is room for any
   */
  public List<Suggestion> of(String text, int limit) {
    if (limit <= 0) return List.of();
    Typed typed = Typed.of(text);
    List<List<Suggestion>> found = find(typed, limit);
    boolean plain = found.stream().anyMatch(group -> group.getFirst().match() != Match.NEARLY);
    return found.stream()
        .sorted(Comparator.comparing(group -> group.getFirst().match()))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(each -> plain && each.match() == Match.NEARLY))
        .toList();
  }

  /** By groups, those that have any; with some plain matches nobody means a misspelt one. */
  private List<List<Suggestion>> find(Typed typed, int limit) {
    var found = new LinkedHashMap<Group, Map<Integer, Match>>();
    for (Group group : groups) found.put(group, group.names.find(typed, group.most(limit)));
    if (found.values().stream().mapToInt(Map::size).sum() < PLAIN_ENOUGH && !told(typed, found))
      found.forEach((group, matches) -> {
        if (group.kind != Kind.HEADLINE) group.names.addNearly(typed, matches, group.most(limit));
      });
    return found.entrySet().stream()
        .map(entry -> entry.getKey().suggestions(entry.getValue()))
        .filter(suggestions -> !suggestions.isEmpty())
        .toList();
  }

  /** Whether a film or person is called so as far as is typed. */
  private static boolean told(Typed typed, Map<Group, Map<Integer, Match>> found) {
    return String.join(" ", typed.words()).length() >= TELLING
        && found.entrySet().stream()
            .filter(group -> group.getKey().kind != Kind.HEADLINE)
            .anyMatch(group -> Completions.begun(group.getValue()));
  }

  // films

  private static Group films(Catalogue catalogue) {
    List<FilmEntry> films = catalogue.films();
    var names = new Completions.Builder();
    for (FilmEntry film : films) {
      TitleKeys keys = TitleKeys.of(film.name());
      var spellings = new LinkedHashSet<>(keys.weak());
      for (String title : film.otherNames()) spellings.addAll(TitleKeys.of(title).exact());
      var titles = new LinkedHashSet<>(keys.exact());
      if (film.year() != null) titles.add(Folding.words(film.label()));
      names.add(titles, spellings);
    }
    return new Group(
        Kind.FILM, names.build(), (rank, match) -> suggestion(films.get(rank), match), 8);
  }

  private static Suggestion suggestion(FilmEntry film, Match match) {
    return new Suggestion(
        Kind.FILM,
        match,
        film.key(),
        film.label(),
        film.directors().isEmpty() ? "" : "directed by " + String.join(", ", film.directors()),
        film.reviewed() + film.cited() + film.mentioned());
  }

  // people and critics

  private static Group people(Catalogue catalogue) {
    List<PersonEntry> people =
        catalogue.people().stream().filter(person -> person.named() > 0).toList();
    return new Group(
        Kind.PERSON,
        names(people),
        (rank, match) -> suggestion(Kind.PERSON, match, people.get(rank), people.get(rank).named()),
        5);
  }

  private static Group critics(Catalogue catalogue) {
    List<PersonEntry> critics =
        catalogue.people().stream()
            .filter(person -> person.written() > 0)
            .sorted(Comparator.comparingInt(PersonEntry::written).reversed())
            .toList();
    return new Group(
        Kind.CRITIC,
        names(critics),
        (rank, match) ->
            suggestion(Kind.CRITIC, match, critics.get(rank), critics.get(rank).written()),
        3);
  }

  private static Completions names(List<PersonEntry> people) {
    var names = new Completions.Builder();
    for (PersonEntry person : people) {
      var spellings = new LinkedHashSet<String>();
      for (String name : person.otherNames()) spellings.addAll(forms(name));
      spellings.addAll(NameKeys.of(person.name()).exact());
      names.add(forms(person.name()), spellings);
    }
    return names.build();
  }

  /** As printed, with hyphens joined, and with the surname first. */
  private static Set<String> forms(String name) {
    var forms = new LinkedHashSet<String>();
    for (String words : NameKeys.forms(name)) {
      forms.add(words);
      int last = words.lastIndexOf(' ');
      if (last > 0) forms.add(words.substring(last + 1) + " " + words.substring(0, last));
    }
    return forms;
  }

  private static Suggestion suggestion(Kind kind, Match match, PersonEntry person, int pieces) {
    return new Suggestion(
        kind,
        match,
        person.key(),
        person.label(),
        kind == Kind.CRITIC ? "critic" : String.join(", ", person.callings()),
        pieces);
  }

  // headlines

  /** "Rust review", "Film review: Rust (2024)" say no more than the title. */
  private static final Pattern IDLE =
      Pattern.compile("\\b(?:film|movie|review|19\\d\\d|20\\d\\d)\\b");

  private static String telling(String text) {
    return IDLE.matcher(Folding.words(text)).replaceAll("").strip().replaceAll(" {2,}", " ");
  }

  /** Headlines that say more than the title of a film. */
  private static Group headlines(Catalogue catalogue) {
    var titles = new HashSet<String>();
    for (FilmEntry film : catalogue.films()) titles.add(telling(film.name()));
    List<Headline> headlines =
        catalogue.headlines().stream()
            .filter(headline -> !titles.contains(telling(headline.text())))
            .sorted(Comparator.comparing(Headline::text).thenComparing(Headline::id))
            .toList();
    var names = new Completions.Builder();
    for (Headline headline : headlines) names.add(Set.of(Folding.words(headline.text())), Set.of());
    return new Group(
        Kind.HEADLINE, names.build(), (rank, match) -> suggestion(headlines.get(rank), match), 3);
  }

  private static Suggestion suggestion(Headline headline, Match match) {
    return new Suggestion(
        Kind.HEADLINE,
        match,
        headline.id(),
        headline.text(),
        headline.day() == null ? "" : headline.day().toString(),
        1);
  }
}
