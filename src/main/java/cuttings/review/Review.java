package cuttings.review;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A piece of a publication, understood: which films it reviews, who made them, who wrote it, and
 * which other films and people it speaks of.
 *
 * @param id stable across imports of the same page
 * @param source the page it was read from
 * @param kind a review of a film, another piece about film, or one on another subject
 * @param headline as printed, without the site's name
 * @param films the films reviewed; empty unless the kind is a review
 * @param credits who made them, as the page says
 * @param particulars certificate, running time, release and rating
 * @param imprint who printed it, when, and by whose pen
 * @param cited other films it speaks of, in the order of their first mention
 * @param people persons named in the body, in the order of their first mention
 * @param alsoCalled other forms by which the body calls the film reviewed
 * @param body the running text without credits, byline and boilerplate
 * @param evidence which rule gave each field, and from where
 * @param identities the films and people meant, as the whole archive knows them
 */
public record Review(
    ReviewId id,
    Source source,
    Kind kind,
    String headline,
    List<Film> films,
    List<Credit> credits,
    Particulars particulars,
    Imprint imprint,
    List<Citation> cited,
    List<PersonMention> people,
    List<String> alsoCalled,
    Body body,
    List<Evidence> evidence,
    Identities identities) {

  /** What sort of piece a page holds. */
  public enum Kind {
    /** A review of one film or several. */
    REVIEW,
    /** Another piece about film: an interview, news, a list, a festival report. */
    ARTICLE,
    /** A piece on another subject: a book, a series, a play, sport. */
    OTHER
  }

  public Review {
    films = List.copyOf(films);
    credits = List.copyOf(credits);
    cited = List.copyOf(cited);
    people = List.copyOf(people);
    alsoCalled = List.copyOf(alsoCalled);
    evidence = List.copyOf(evidence);
  }

  /** The names credited in one of these roles, each once, in the order of the page. */
  public List<String> credited(Role... roles) {
    var wanted = List.of(roles);
    return credits.stream()
        .filter(credit -> wanted.contains(credit.role()))
        .map(Credit::name)
        .distinct()
        .toList();
  }

  /**
   * Everyone whom the page credits or the body names, as printed; the critics are not among them.
   */
  public Set<String> peopleNamed() {
    var names = new LinkedHashSet<String>();
    for (Credit credit : credits) names.add(credit.name());
    for (Film film : films) names.addAll(film.directors());
    for (PersonMention person : people) names.add(person.name());
    return names;
  }

  /** The name of a person as the whole archive has it; as printed where it knows no other. */
  public String established(String name) {
    PersonIdentity known = identities.people().get(name);
    return known == null ? name : known.name();
  }

  /** The same review under another id. */
  public Review withId(ReviewId other) {
    return with(other, source, identities);
  }

  /** The same review with what the archive knows of its films and people. */
  public Review withIdentities(Identities known) {
    return with(id, source, known);
  }

  /** The same review with the time at which the archive first had it. */
  public Review firstSeen(Instant time) {
    return with(id, new Source(source.file(), source.url(), source.part(), time), identities);
  }

  private Review with(ReviewId other, Source from, Identities known) {
    return new Review(
        other,
        from,
        kind,
        headline,
        films,
        credits,
        particulars,
        imprint,
        cited,
        people,
        alsoCalled,
        body,
        evidence,
        known);
  }
}
