package cuttings.corrections;

import cuttings.review.Citation;
import cuttings.review.Credit;
import cuttings.review.Critic;
import cuttings.review.Evidence;
import cuttings.review.Film;
import cuttings.review.Imprint;
import cuttings.review.Particulars;
import cuttings.review.PersonMention;
import cuttings.review.Rating;
import cuttings.review.Release;
import cuttings.review.Review;
import cuttings.review.Source;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A review while its fields are set by hand. */
final class PageDraft {
  private final Review page;
  private Review.Kind kind;
  private String headline;
  private List<Film> films;
  private List<Credit> credits;
  private @Nullable String certificate;
  private @Nullable Integer minutes;
  private @Nullable Release release;
  private @Nullable Rating rating;
  private List<Critic> critics;
  private @Nullable String publication;
  private @Nullable LocalDate published;
  private @Nullable LocalDate modified;
  private @Nullable String language;
  private List<String> tags;
  private @Nullable URI url;
  private List<Citation> cited;
  private List<PersonMention> people;

  PageDraft(Review page) {
    this.page = page;
    kind = page.kind();
    headline = page.headline();
    films = page.films();
    credits = page.credits();
    certificate = page.particulars().certificate();
    minutes = page.particulars().runtimeMinutes();
    release = page.particulars().release();
    rating = page.particulars().rating();
    critics = page.imprint().critics();
    publication = page.imprint().publication();
    published = page.imprint().published();
    modified = page.imprint().modified();
    language = page.imprint().language();
    tags = page.imprint().tags();
    url = page.source().url();
    cited = page.cited();
    people = page.people();
  }

  /** Makes the page what has no film of its own, nor anything that is said of one. */
  void clearFilm() {
    films = List.of();
    credits = List.of();
    certificate = null;
    minutes = null;
    release = null;
    rating = null;
  }

  void set(FieldCorrection correction) {
    switch (correction.setting()) {
      case Setting.Kind(var set) -> kind = set;
      case Setting.Headline(var set) -> headline = set;
      case Setting.Reviewed(var set) -> films = set;
      case Setting.Credits(var set) -> credits = set;
      case Setting.Certificate(var set) -> certificate = set;
      case Setting.RunningTime(var set) -> minutes = set;
      case Setting.Rated(var set) -> rating = set;
      case Setting.Released(var set) -> release = set;
      case Setting.Critics(var set) -> critics = set;
      case Setting.Published(var set) -> published = set;
      case Setting.Modified(var set) -> modified = set;
      case Setting.Publication(var set) -> publication = set;
      case Setting.Language(var set) -> language = set;
      case Setting.Tags(var set) -> tags = set;
      case Setting.Address(var set) -> url = set;
      case Setting.Cited set ->
          cited = SpokenOf.films(page.cited(), cited, set, correction.place());
      case Setting.People(var names) -> people = SpokenOf.people(page.people(), names);
    }
  }

  Review review(List<Evidence> evidence) {
    // other forms of a title that is no longer reviewed name nothing
    boolean sameFilms = films.equals(page.films());
    return new Review(
        page.id(),
        new Source(page.source().file(), url, page.source().part()),
        kind,
        headline,
        films,
        credits,
        new Particulars(certificate, minutes, release, rating),
        new Imprint(critics, publication, published, modified, language, tags),
        cited,
        people,
        sameFilms ? page.alsoCalled() : List.of(),
        page.body(),
        evidence,
        page.identities());
  }
}
