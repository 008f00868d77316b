package cuttings.extract;

import cuttings.review.Body;
import cuttings.review.Citation;
import cuttings.review.Credit;
import cuttings.review.Critic;
import cuttings.review.Film;
import cuttings.review.PersonMention;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a body speaks of beside the film reviewed.
 *
 * @param cited other films
 * @param people persons
 * @param alsoCalled other forms by which it calls the film reviewed
 */
record Mentions(List<Citation> cited, List<PersonMention> people, List<String> alsoCalled) {

  /** Reads a body, given whom and what its page is about. */
  static Mentions in(
      Body body, List<Film> films, List<Credit> credits, List<Critic> critics, Known known) {
    List<TitleSpan> titles = TitleSpans.in(body, known);
    List<String> credited = credits.stream().map(Credit::name).distinct().toList();
    Citations citations = Citations.of(titles, films, known);
    List<PersonMention> people =
        Persons.in(
            body,
            credits,
            critics.stream().map(Critic::name).toList(),
            titles.stream().map(TitleSpan::span).toList(),
            citations.ownSpans(),
            known);
    List<String> names =
        Stream.concat(credited.stream(), people.stream().map(PersonMention::name))
            .distinct()
            .toList();
    return new Mentions(citations.resolved(names), people, citations.alsoCalled());
  }
}
