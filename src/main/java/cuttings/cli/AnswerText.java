package cuttings.cli;

import cuttings.archive.Answer;
import cuttings.archive.Question;
import cuttings.coverage.Card;
import cuttings.review.Film;
import cuttings.review.Review;
import cuttings.search.Passage;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.stream.Collectors;

/** An answer as text for a terminal. */
final class AnswerText {
  private AnswerText() {}

  static void print(Question question, Answer answer, PrintWriter out) {
    if (answer.corrected() != null)
      out.printf(
          "Showing results for %s; for “%s” itself use --literal.%n",
          answer.corrected(), question.text());
    if (!answer.alternatives().isEmpty())
      out.printf("Did you mean %s?%n", String.join(", or ", answer.alternatives()));
    answer.notices().forEach(out::println);
    for (Card card : answer.cards()) out.println(CardText.of(card));
    int first = question.offset() + 1;
    if (answer.hits().isEmpty()) out.println("Nothing found.");
    else
      out.printf(
          "%,d found, %d to %d, in %d ms%n",
          answer.total(),
          first,
          question.offset() + answer.hits().size(),
          answer.took().toMillis());
    int rank = first;
    for (Answer.Hit hit : answer.hits()) print(rank++, hit, out);
  }

  private static void print(int rank, Answer.Hit hit, PrintWriter out) {
    Review review = hit.review();
    out.printf("%n%3d. %s%n", rank, review.headline());
    String films = review.films().stream().map(Film::label).collect(Collectors.joining(", "));
    if (!films.isEmpty() && !films.equals(review.headline())) out.printf("     %s%n", films);
    out.printf("     %s%n", imprint(review));
    if (!hit.reasons().isEmpty()) out.printf("     why: %s%n", String.join("; ", hit.reasons()));
    for (Passage passage : hit.passages()) out.printf("     … %s%n", marked(passage));
  }

  private static String imprint(Review review) {
    String critics = review.imprint().byline();
    var parts = new ArrayList<String>();
    if (!critics.isEmpty()) parts.add("by " + critics);
    if (review.imprint().publication() != null) parts.add(review.imprint().publication());
    if (review.imprint().published() != null) parts.add(review.imprint().published().toString());
    parts.add(review.id().value());
    return String.join(" · ", parts);
  }

  /** Marked words between asterisks: readable on any terminal and in any pipe. */
  private static String marked(Passage passage) {
    var out = new StringBuilder();
    int at = 0;
    for (Passage.Mark mark : passage.marks()) {
      out.append(passage.text(), at, mark.start()).append('*');
      out.append(passage.text(), mark.start(), mark.end()).append('*');
      at = mark.end();
    }
    return out.append(passage.text().substring(at)).toString().replace('\n', ' ');
  }
}
