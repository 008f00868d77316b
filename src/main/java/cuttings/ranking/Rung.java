package cuttings.ranking;

import cuttings.search.Clause;

/**
 * A rung of the ranking ladder: one way in which a page answers to a query, the best first.
 *
 * <p>Every page stands on the highest rung it reaches; words decide only between pages of one rung.
 */
public enum Rung {
  FILM_OF_YEAR(26),
  FILM(25),
  FILM_BY_NUMBER(24),
  DIRECTOR(23),
  CAST(22),
  CREW(21),
  CREDIT_NEARLY(20),
  FILM_PART(19),
  FILM_BEGINNING(18),
  FILM_WORDS(17),
  DIRECTOR_WORDS(16),
  CREDIT_WORDS(15),
  FILM_AND_CREDIT(14),
  CRITIC(13),
  CRITIC_WORDS(12),
  ABOUT(11),
  ABOUT_WORDS(10),
  HEADLINE(9),
  CITED(8),
  MENTIONED(7),
  MENTIONED_WORDS(6),
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

  /** Whether a page on this rung shows that the query names a film or a person. */
  public boolean named() {
    return height >= MENTIONED_WORDS.height;
  }
}
