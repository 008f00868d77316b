package cuttings.pages;

import cuttings.archive.Answer;
import cuttings.archive.Archive;
import cuttings.archive.Question;
import cuttings.search.SearchRequest.Sort;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question.
 *
 * @param total what was found, in words
 * @param corrected the text that was searched for instead, with the way to what was typed; null
 *     where it was searched as typed
 * @param alternatives other texts that may be meant
 * @param notices sentences about how the question was read
 * @param chosen what is chosen of facets, each with the way to be without it
 * @param unchosen the way to be without all of it
 * @param orders in which the hits can stand; the present one without an address
 * @param first the number of the first hit
 * @param nearby what is near, where nothing was found
 */
public record ResultsPage(
    Frame frame,
    String total,
    @Nullable Correction corrected,
    List<Link> alternatives,
    List<String> notices,
    List<Card> cards,
    List<Chosen> chosen,
    String unchosen,
    List<Link> orders,
    int first,
    List<Hit> hits,
    List<Facet> facets,
    Pager pager,
    @Nullable Nearby nearby)
    implements Page {
  /** How deep results can be paged through. */
  private static final int REACH = 1_000;

  /** What was searched for, and what was typed. */
  public record Correction(String to, Link typed) {}

  /** A chosen value. */
  public record Chosen(String facet, Facet.Value value) {}

  public ResultsPage {
    alternatives = List.copyOf(alternatives);
    notices = List.copyOf(notices);
    cards = List.copyOf(cards);
    chosen = List.copyOf(chosen);
    orders = List.copyOf(orders);
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }

  static ResultsPage of(Archive archive, Question question, Answer answer) {
    Address here = Address.of(question);
    Address anew = Address.search(question.text());
    var links = new Links(archive.catalogue());
    List<Facet> facets =
        answer.facets().stream()
            .filter(facet -> Facet.narrows(facet, answer.total()))
            .map(facet -> Facet.of(facet, here))
            .toList();
    return new ResultsPage(
        Frame.passing(title(question), question.text())
            .following(here.without("offset").without("limit").without("sort")),
        total(question, answer),
        correction(question, answer, here),
        answer.alternatives().stream().map(text -> Link.of(text, Address.search(text))).toList(),
        answer.notices(),
        answer.cards().stream().map(card -> Card.of(card, links)).toList(),
        facets.stream().flatMap(ResultsPage::chosen).toList(),
        anew.toString(),
        orders(question, here.without("offset")),
        question.offset() + 1,
        answer.hits().stream().map(hit -> Hit.of(hit, links)).toList(),
        facets,
        Pager.of(here, question.offset(), question.limit(), answer.total(), REACH),
        answer.total() > 0 ? null : Nearby.of(archive, question.text()));
  }

  private static String title(Question question) {
    return question.text().isBlank() ? "Everything printed" : question.text();
  }

  private static String total(Question question, Answer answer) {
    boolean all = question.text().isBlank();
    String text = answer.corrected() == null ? question.text() : answer.corrected();
    String found = answer.total() == 0 ? "Nothing found" : Numbers.pieces(answer.total());
    return all ? found : found + " for “" + text + "”";
  }

  private static @Nullable Correction correction(Question question, Answer answer, Address here) {
    return answer.corrected() == null
        ? null
        : new Correction(
            answer.corrected(),
            Link.of(question.text(), here.without("offset").with("literal", "true")));
  }

  private static Stream<Chosen> chosen(Facet facet) {
    return facet.values().stream()
        .filter(Facet.Value::chosen)
        .map(value -> new Chosen(facet.heading(), value));
  }

  private static List<Link> orders(Question question, Address here) {
    return Stream.of(Sort.values())
        .map(sort ->
            sort == question.sort()
                ? new Link(label(sort), null)
                : Link.of(label(sort), ordered(here, sort)))
        .toList();
  }

  private static Address ordered(Address here, Sort sort) {
    return sort == Sort.RELEVANCE ? here.without("sort") : here.with("sort", Address.name(sort));
  }

  private static String label(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> "best match";
      case NEWEST -> "newest";
      case OLDEST -> "oldest";
      case RATING -> "rating";
    };
  }
}
