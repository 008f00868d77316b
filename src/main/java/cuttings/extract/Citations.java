package cuttings.extract;

import cuttings.analysis.Folding;
import cuttings.analysis.TitleKeys;
import cuttings.review.Citation;
import cuttings.review.Citation.Strength;
import cuttings.review.Film;
import cuttings.review.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The other films of a body, each once, and the forms by which it calls the film reviewed. */
final class Citations {
  private final List<Film> reviewed;
  private final Known known;
  private final Map<String, Cited> films = new LinkedHashMap<>();
  private final Set<String> alsoCalled = new LinkedHashSet<>();
  private final List<Span> ownSpans = new ArrayList<>();

  private static final class Cited {
    final String title;
    final List<Span> spans = new ArrayList<>();
    final Set<String> directors = new LinkedHashSet<>();
    @Nullable Integer year;
    @Nullable String otherTitle;
    @Nullable String directorsFrom;
    @Nullable String owner;
    @Nullable String listedAs;

    Cited(String title) {
      this.title = title;
    }
  }

  private Citations(List<Film> reviewed, Known known) {
    this.reviewed = reviewed;
    this.known = known;
  }

  /** Groups titles by film; the film reviewed is set apart. */
  static Citations of(List<TitleSpan> titles, List<Film> reviewed, Known known) {
    var citations = new Citations(reviewed, known);
    for (TitleSpan title : titles) citations.add(title);
    return citations;
  }

  /** Places that name the film reviewed. */
  List<Span> ownSpans() {
    return Collections.unmodifiableList(ownSpans);
  }

  List<String> alsoCalled() {
    return List.copyOf(alsoCalled);
  }

  private void add(TitleSpan title) {
    if (reviewed.stream().anyMatch(film -> names(title, film))) {
      ownSpans.add(title.span());
      boolean known =
          reviewed.stream()
              .anyMatch(film -> Folding.words(film.title()).equals(Folding.words(title.title())));
      if (!known) alsoCalled.add(title.title());
      return;
    }
    Cited cited = films.computeIfAbsent(key(title), _ -> new Cited(title.title()));
    cited.spans.add(title.span());
    cited.directors.addAll(title.directors());
    if (cited.year == null) cited.year = title.year();
    if (cited.otherTitle == null) cited.otherTitle = title.otherTitle();
    if (cited.owner == null) cited.owner = title.owner();
    if (cited.listedAs == null && title.sure()) cited.listedAs = title.listedAs();
  }

  /** A title without a year joins the film of that title named before it. */
  private String key(TitleSpan title) {
    String bare = TitleKeys.canonical(title.title());
    if (title.year() != null) {
      Cited undated = films.get(bare);
      Integer earlier = undated == null ? null : undated.year;
      if (earlier != null && !earlier.equals(title.year())) return bare + " " + title.year();
    }
    return bare;
  }

  /** Whether a title means the film reviewed: its own, a part of it, or its words in order. */
  private boolean names(TitleSpan title, Film film) {
    if (title.year() != null && (film.year() == null || Math.abs(title.year() - film.year()) > 1)) {
      boolean same = TitleKeys.canonical(title.title()).equals(TitleKeys.canonical(film.title()));
      if (!same || film.year() != null) return false;
    }
    if (!title.directors().isEmpty()
        && !film.directors().isEmpty()
        && title.directors().stream()
            .noneMatch(d -> Persons.meant(d, film.directors()).isPresent())) return false;
    if (ofAnother(title, film)) return false;
    TitleKeys own = TitleKeys.of(film.title());
    TitleKeys said = TitleKeys.of(title.title());
    if (!Collections.disjoint(own.exact(), said.exact())) return true;
    if (film.otherTitles().stream()
        .anyMatch(other -> !Collections.disjoint(TitleKeys.of(other).exact(), said.exact())))
      return true;
    // "Hatchet" in a review of "Hatchet II" is the first one, where the archive has that
    if (known.film(TitleKeys.canonical(title.title()))) return false;
    if (!Collections.disjoint(own.partial(), said.exact())) return true;
    return !title.sure()
        && abbreviates(TitleKeys.canonical(title.title()), TitleKeys.canonical(film.title()));
  }

  /** "Hal Mason's Rust" in a review of the film that Ada Quill has made again. */
  private boolean ofAnother(TitleSpan title, Film film) {
    String owner = title.owner();
    return owner != null
        && !film.directors().isEmpty()
        // a surname alone, for credits misspell given names
        && film.directors().stream()
            .noneMatch(name -> Persons.surname(name).equals(Persons.surname(owner)))
        && known.madeBy(title.title(), owner);
  }

  /** "Last Take: The Story of Halyna" for "Last Take: Rust and the Story of Halyna". */
  private static boolean abbreviates(String said, String title) {
    String[] words = said.split(" ");
    String[] whole = title.split(" ");
    if (words.length >= whole.length || !words[0].equals(whole[0]) || words[0].length() < 3)
      return false;
    int at = 0;
    for (String word : whole) if (at < words.length && words[at].equals(word)) at++;
    return at == words.length;
  }

  /** The citations, with directors that the prose names by surname made whole. */
  List<Citation> resolved(List<String> known) {
    var citations = new ArrayList<Citation>();
    for (Cited cited : films.values()) {
      directors(cited, known);
      boolean sure = cited.year != null || !cited.directors.isEmpty();
      var film =
          new Film(
              cited.title,
              cited.year,
              List.copyOf(cited.directors),
              cited.otherTitle == null ? List.of() : List.of(cited.otherTitle));
      citations.add(
          new Citation(
              film, sure ? Strength.CITED : Strength.MENTIONED, cited.spans, cited.directorsFrom));
    }
    return citations;
  }

  private static void directors(Cited cited, List<String> known) {
    if (!cited.directors.isEmpty()) {
      List<String> whole =
          cited.directors.stream().map(d -> Persons.meant(d, known).orElse(d)).toList();
      cited.directors.clear();
      cited.directors.addAll(whole);
      return;
    }
    if (cited.owner != null) {
      String owner = cited.owner;
      Persons.meant(owner, known)
          .or(() -> Names.full(owner).filter(Citations::person))
          .ifPresent(cited.directors::add);
      if (!cited.directors.isEmpty()) cited.directorsFrom = "prose: " + owner + "’s";
    }
    if (cited.directors.isEmpty() && cited.listedAs != null)
      for (String word : cited.listedAs.split(" "))
        if (Character.isUpperCase(word.charAt(0)))
          Persons.meant(word.replaceFirst("(?:’s|'s)$", ""), known)
              .ifPresent(name -> {
                cited.directors.add(name);
                cited.directorsFrom = "prose: " + cited.listedAs;
              });
  }

  /**
   * A full name whose possessive stands before a title is a person's, unless a place or company.
   */
  private static boolean person(String name) {
    return !WordLists.NOT_NAMES.contains(Folding.words(name))
        && !WordLists.NOT_NAMES.contains(Persons.surname(name));
  }
}
