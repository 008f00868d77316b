package cuttings.related;

import cuttings.catalogue.Catalogue;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.FilmsMeant;
import cuttings.catalogue.PersonEntry;
import cuttings.coverage.Part;
import cuttings.coverage.PieceParts;
import cuttings.review.Citation;
import cuttings.review.Review;
import cuttings.search.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A film or a person that a piece speaks of, by which others are related to it.
 *
 * @param value the film's key or the person's name, as the index has it
 * @param label for people: {@code Rust (2024)}, {@code Rachel Mason}
 * @param here its part in the piece
 * @param pieces how many pieces of the archive name it
 * @param certain whether it is known to be this one; else another of its title may be meant
 */
record Subject(String value, String label, Part here, int pieces, boolean certain) {
  /** Where any of several films may be meant, what surely belongs here goes before. */
  private static final float UNCERTAIN = 0.5f;

  /** Of a piece that names hundreds the weightiest tell enough. */
  private static final int MOST = 60;

  /** So many films of one title are offered where any may be meant. */
  private static final int MOST_PERHAPS = 3;

  /** All subjects of a piece, the weightiest parts first. */
  static List<Subject> of(Review piece, Catalogue catalogue) {
    PieceParts parts = PieceParts.of(piece);
    var subjects = new ArrayList<Subject>();
    parts
        .films()
        .forEach((key, part) ->
            catalogue
                .film(key)
                .ifPresent(film ->
                    subjects.add(new Subject(key, film.label(), part, pieces(film), true))));
    subjects.addAll(perhaps(piece, parts.films().keySet(), catalogue));
    for (Map.Entry<String, Part> person : parts.people().entrySet())
      catalogue
          .personNamed(person.getKey())
          .map(PersonEntry::named)
          .filter(_ -> person.getValue() != Part.WROTE)
          .ifPresent(named ->
              subjects.add(
                  new Subject(person.getKey(), person.getKey(), person.getValue(), named, true)));
    return subjects.stream().limit(MOST).toList();
  }

  /** Films reviewed that have a title which the piece cites without its being certain of which. */
  private static List<Subject> perhaps(Review piece, Set<String> certain, Catalogue catalogue) {
    var meant = new FilmsMeant(catalogue, piece);
    var films = new LinkedHashMap<String, Subject>();
    for (Citation citation : piece.cited()) {
      String one = meant.one(citation).map(FilmEntry::key).orElse("");
      for (FilmEntry film : meant.of(citation).stream().limit(MOST_PERHAPS).toList())
        if (!certain.contains(film.key()))
          films.putIfAbsent(
              film.key(),
              new Subject(
                  film.key(),
                  film.label(),
                  Part.MENTIONED_FILM,
                  pieces(film),
                  film.key().equals(one)));
    }
    return List.copyOf(films.values());
  }

  private static int pieces(FilmEntry film) {
    return film.reviewed() + film.cited() + film.mentioned();
  }

  private List<Part> partsThere() {
    return here.ofFilm() ? Part.OF_FILM : Part.OF_PERSON;
  }

  /** What it is worth that another piece has it in this part. */
  float weight(Part there) {
    float weight = Bonds.weight(here, there) * Bonds.rarity(here, there, pieces);
    return certain ? weight : UNCERTAIN * weight;
  }

  /** The pieces that have it in any part, by the weight of the weightiest. */
  Clause clause() {
    return new Clause.BestOf(
        partsThere().stream()
            .filter(there -> weight(there) > 0)
            .<Clause>map(there ->
                new Clause.Scored(new Clause.AnyOf(there.field(), List.of(value)), weight(there)))
            .toList());
  }
}
