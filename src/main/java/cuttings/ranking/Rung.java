package cuttings.ranking;

import cuttings.search.Clause;
import java.util.Optional;

/**
 * A rung of the ranking ladder: one way in which a page answers to a query, the best first.
 *
 * <p>Every page stands on the highest rung it reaches; words decide only between pages of one rung.
 */
public enum Rung {
  PINNED(60),
  FILM_OF_YEAR(33),
  FILM(32),
  FILM_BY_NUMBER(31),
  DIRECTOR(30),
  CAST(29),
  CREW(28),
  CREDIT_NEARLY(27),
  FILM_PART(26),
  FILM_BEGINNING(25),
  DIRECTOR_SURNAME(24),
  CREDIT_SURNAME(23),
  FILM_WORDS(22),
  DIRECTOR_WORDS(21),
  CREDIT_WORDS(20),
  FILM_AND_PERSON(19),
  CREDITS_TOGETHER(18),
  FILM_OF_OTHER_YEAR(17),
  CRITIC(16),
  CRITIC_WORDS(15),
  ABOUT(14),
  ABOUT_WORDS(13),
  CITED(12),
  MENTIONED(11),
  MENTIONED_WORDS(10),
  HEADLINE(9),
  OF_YEAR(8),
  PHRASE(5),
  TEXT(4),
  STEMS(3),
  SPELT_NEARLY(2),
  SOME_WORDS(1);

  /** Farther apart than the words of any query can carry a page. */
  private static final float STEP = 1000;

  private final int height;

  Rung(int height) {
    this.height = height;
  }

  /** Pages that answer in this way, named for the reason and scored for the rank. */
  Clause of(Clause clause) {
    return new Clause.Named(name(), new Clause.Scored(clause, STEP * height));
  }

  /**
   * Whether the words of a page decide on this rung; what a person made or wrote is not more or
   * less by the words beside it, so the newer piece comes first.
   */
  boolean byWords() {
    return switch (this) {
      case DIRECTOR,
          CAST,
          CREW,
          CREDIT_NEARLY,
          DIRECTOR_SURNAME,
          CREDIT_SURNAME,
          CRITIC,
          CRITIC_WORDS,
          OF_YEAR ->
          false;
      case PINNED,
          FILM_OF_YEAR,
          FILM,
          FILM_BY_NUMBER,
          FILM_PART,
          FILM_BEGINNING,
          FILM_WORDS,
          DIRECTOR_WORDS,
          CREDIT_WORDS,
          FILM_AND_PERSON,
          CREDITS_TOGETHER,
          FILM_OF_OTHER_YEAR,
          ABOUT,
          ABOUT_WORDS,
          CITED,
          MENTIONED,
          MENTIONED_WORDS,
          HEADLINE,
          PHRASE,
          TEXT,
          STEMS,
          SPELT_NEARLY,
          SOME_WORDS ->
          true;
    };
  }

  /** The rung on which a page of this score stands; empty where it stands on none. */
  public static Optional<Rung> of(float score) {
    int height = (int) (score / STEP);
    if (height > FILM_OF_YEAR.height) return Optional.of(PINNED);
    for (Rung rung : values()) if (rung.height == height) return Optional.of(rung);
    return Optional.empty();
  }

  /** Pages that an editor wants above all others, in their order. */
  public static Clause pinned(Clause clause, int place) {
    float score = STEP * PINNED.height - place * STEP;
    return new Clause.Named(PINNED.name(), new Clause.Scored(clause, score));
  }

  /** Whether a page on this rung shows that the query names a film or a person. */
  public boolean named() {
    return height >= OF_YEAR.height;
  }
}
