package cuttings.pages;

import cuttings.catalogue.Catalogue;
import cuttings.catalogue.Entry;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.review.Film;
import cuttings.review.FilmIdentity;
import cuttings.review.Review;
import java.util.Optional;

/** Where the films and people of a piece have their pages. */
final class Links {
  private final Catalogue catalogue;

  Links(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static Address entry(Entry entry) {
    return switch (entry) {
      case FilmEntry film -> Address.ofFilm(film.key());
      case PersonEntry person -> Address.ofPerson(person.key());
    };
  }

  static Link to(Entry entry) {
    return Link.of(entry.label(), entry(entry));
  }

  /** A film as a piece names it, to its page; a search for it where it has none. */
  Link film(Review review, Film film) {
    FilmIdentity known = review.identities().films().get(film.label());
    Optional<FilmEntry> entry =
        known == null ? called(film) : catalogue.film(known.key()).or(() -> called(film));
    return entry
        .map(found -> Link.of(film.label(), entry(found)))
        .orElseGet(() -> Link.of(film.label(), Address.search(film.label())));
  }

  private Optional<FilmEntry> called(Film film) {
    return catalogue.filmsCalled(film.title()).stream()
        .filter(entry -> entry.label().equals(film.label()))
        .findFirst();
  }

  /** A person as a piece prints the name, to his or her page; a search where there is none. */
  Link person(Review review, String printed) {
    return Link.of(printed, address(review.established(printed)));
  }

  /** A person by the name that the archive has. */
  Link person(String name) {
    return Link.of(name, address(name));
  }

  private Address address(String name) {
    return catalogue.peopleCalled(name).stream()
        .filter(entry -> entry.name().equals(name))
        .findFirst()
        .map(Links::entry)
        .orElseGet(() -> Address.search(name));
  }
}
