package cuttings.identity;

import cuttings.analysis.NameKeys;
import cuttings.analysis.TitleKeys;
import cuttings.authority.Authority;
import cuttings.authority.KnownFilm;
import cuttings.authority.KnownPerson;
import cuttings.authority.Wanted;
import cuttings.review.Film;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All names by which the pieces of an archive call films and people, gathered piece by piece. */
public final class Names {
  private static final int CREDIT = 3;

  private final Map<String, Naming> films = new HashMap<>();
  private final Map<String, People.Spelling> people = new TreeMap<>();

  /** Takes the names of one piece. */
  public void add(NamesOfPiece piece) {
    for (Film film : piece.reviewed()) film(film, true);
    for (Film film : piece.cited()) film(film, false);
    String film = piece.reviewed().isEmpty() ? "" : piece.reviewed().getFirst().label();
    for (String name : piece.credited()) credited(name, film);
    for (String name : piece.named()) spelling(name).add(CREDIT);
    for (String name : piece.mentioned()) spelling(name).add(1);
  }

  private void film(Film film, boolean reviewed) {
    var naming = new Naming(film, reviewed ? 1 : 0, 1, false);
    films.merge(Naming.id(film), naming, Naming::plus);
  }

  private void credited(String name, String film) {
    People.Spelling spelling = spelling(name);
    spelling.add(CREDIT);
    spelling.credit(film);
  }

  private People.Spelling spelling(String name) {
    return people.computeIfAbsent(name, People.Spelling::new);
  }

  /** Whether a piece names somebody so. */
  public boolean person(String name) {
    return people.containsKey(name);
  }

  /** What an authority must know to be of use here. */
  public Wanted wanted() {
    Set<String> titles = new HashSet<>();
    for (Naming naming : films.values()) {
      titles.addAll(TitleKeys.exactOf(naming.film().title()));
      for (String title : naming.film().otherTitles()) titles.addAll(TitleKeys.exactOf(title));
    }
    Set<String> names = new HashSet<>();
    for (String name : people.keySet()) names.add(NameKeys.canonical(name));
    return new Wanted(titles, names);
  }

  /** Decides which films are one, with what an authority and an editor say. */
  public Filmography filmography(
      Authority authority, List<List<String>> merged, List<List<String>> apart) {
    var namings = new ArrayList<>(films.values());
    for (KnownFilm film : authority.films())
      namings.add(
          new Naming(
              new Film(film.title(), film.year(), film.directors(), film.otherTitles()),
              0,
              0,
              true));
    return Filmography.of(namings, merged, apart);
  }

  /** Decides which people are one. */
  public People people(Authority authority, List<List<String>> merged, List<List<String>> apart) {
    var all = new ArrayList<>(merged);
    for (KnownPerson person : authority.people()) {
      var names = new ArrayList<String>();
      names.add(person.name());
      names.addAll(person.otherNames());
      if (names.stream().anyMatch(people::containsKey)) all.add(names);
    }
    return People.of(people, all, apart);
  }
}
