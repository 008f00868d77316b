package cuttings.pages;

import cuttings.catalogue.Catalogue;
import cuttings.related.RelatedPiece;
import cuttings.review.Citation;
import cuttings.review.Credit;
import cuttings.review.Film;
import cuttings.review.PersonMention;
import cuttings.review.Review;
import cuttings.review.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one piece.
 *
 * @param facts of the film and its release
 * @param spoken other films that the piece speaks of
 * @param people whom it names
 * @param lead its first paragraph
 * @param original the piece where it was printed
 * @param related other pieces, each with the reason why
 */
public record ReviewPage(
    Frame frame,
    Piece piece,
    List<Fact> facts,
    List<Link> spoken,
    List<Link> people,
    String lead,
    Link original,
    List<Reasoned> related)
    implements Page {

  /** A thing known, its values one after another. */
  public record Fact(String name, List<Link> values) {
    public Fact {
      values = List.copyOf(values);
    }
  }

  public ReviewPage {
    facts = List.copyOf(facts);
    spoken = List.copyOf(spoken);
    people = List.copyOf(people);
    related = List.copyOf(related);
  }

  static ReviewPage of(Catalogue catalogue, Review review, List<RelatedPiece> related) {
    var links = new Links(catalogue);
    return new ReviewPage(
        Frame.of(Piece.headline(review)),
        Piece.of(review, links),
        facts(review, links),
        review.cited().stream()
            .map(Citation::film)
            .map(film -> links.film(review, film))
            .distinct()
            .toList(),
        review.people().stream()
            .map(PersonMention::name)
            .map(name -> links.person(review, name))
            .toList(),
        review.body().lead(),
        Link.outside("Read it where it was printed", review.source().url()),
        related.stream().map(each -> Reasoned.of(each, links)).toList());
  }

  private static List<Fact> facts(Review review, Links links) {
    var facts = new ArrayList<Fact>();
    if (!review.films().isEmpty())
      facts.add(
          new Fact(
              review.films().size() == 1 ? "Film reviewed" : "Films reviewed",
              review.films().stream().map(film -> links.film(review, film)).toList()));
    credits(review, links).forEach((role, people) -> facts.add(new Fact(label(role), people)));
    var particulars = review.particulars();
    add(facts, "Certificate", particulars.certificate());
    add(
        facts,
        "Running time",
        particulars.runtimeMinutes() == null ? null : particulars.runtimeMinutes() + " minutes");
    add(facts, "Release", particulars.release() == null ? null : particulars.release().text());
    add(facts, "Rating", particulars.rating() == null ? null : particulars.rating().raw());
    add(facts, "Filed under", String.join(", ", review.imprint().tags()));
    return facts;
  }

  private static void add(List<Fact> facts, String name, @Nullable String value) {
    if (value != null && !value.isBlank())
      facts.add(new Fact(name, List.of(new Link(value, null))));
  }

  private static LinkedHashMap<Role, List<Link>> credits(Review review, Links links) {
    var credits = new LinkedHashMap<Role, List<Link>>();
    // some pages name the director with the title and not in a credit line
    List<String> directors =
        review.credited(Role.DIRECTOR).isEmpty()
            ? review.films().stream().map(Film::directors).flatMap(List::stream).toList()
            : List.of();
    if (!directors.isEmpty())
      credits.put(
          Role.DIRECTOR, directors.stream().map(name -> links.person(review, name)).toList());
    for (Credit credit : review.credits())
      credits
          .computeIfAbsent(credit.role(), _ -> new ArrayList<>())
          .add(links.person(review, credit.name()));
    return credits;
  }

  private static String label(Role role) {
    return switch (role) {
      case DIRECTOR -> "Directed by";
      case WRITER -> "Written by";
      case PRODUCER -> "Produced by";
      case CAST -> "With";
      case CINEMATOGRAPHER -> "Photographed by";
      case EDITOR -> "Edited by";
      case COMPOSER -> "Music by";
    };
  }
}
