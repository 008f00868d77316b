package cuttings.archive;

import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.coverage.Card;
import cuttings.misses.Miss;
import java.time.LocalDate;
import java.util.Optional;

/** Tells which answers are misses: nothing was found by the words that were typed. */
public final class MissedSearch {
  private MissedSearch() {}

  /**
   * The miss that an answer is, tagged; empty where the words found what they name, and for
   * questions that were narrowed or are not the first page.
   */
  public static Optional<Miss> of(Question question, Answer answer, LocalDate day) {
    if (question.offset() > 0 || !question.chosen().isEmpty() || question.text().isBlank())
      return Optional.empty();
    return tag(answer).map(tag -> new Miss(day, question.text(), tag, answer.corrected()));
  }

  private static Optional<Miss.Tag> tag(Answer answer) {
    if (answer.corrected() != null) return Optional.of(Miss.Tag.TYPO);
    boolean known = !answer.cards().isEmpty();
    if (known && answer.cards().stream().noneMatch(MissedSearch::covered))
      return Optional.of(Miss.Tag.NOT_COVERED);
    return answer.total() == 0 ? Optional.of(Miss.Tag.NO_SUCH_FILM) : Optional.empty();
  }

  /** Whether there is a review of the film, or a piece on a film of the person or by him or her. */
  private static boolean covered(Card card) {
    return switch (card.entry()) {
      case FilmEntry film -> film.reviewed() > 0;
      case PersonEntry person ->
          person.directed() + person.acted() + person.crew() + person.written() > 0;
    };
  }
}
