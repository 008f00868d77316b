package cuttings.ranking;

/**
 * A rung of the ranking ladder: one way in which a page answers to a query, the best first.
 *
 * <p>Every page stands on the highest rung it reaches; words decide only between pages of one rung.
 */
public enum Rung {
  FILM_OF_YEAR(25),
  FILM(24),
  FILM_BY_NUMBER(23),
  DIRECTOR(22),
  CAST(21),
  CREW(20),
  CREDIT_NEARLY(19),
  FILM_PART(18),
  FILM_BEGINNING(17),
  FILM_WORDS(16),
  DIRECTOR_WORDS(15),
  CREDIT_WORDS(14),
  FILM_AND_CREDIT(13),
  CRITIC(12),
  CRITIC_WORDS(11),
  ABOUT(10),
  ABOUT_WORDS(9),
  HEADLINE(8),
  CITED(7),
  MENTIONED(6),
  MENTIONED_WORDS(5),
  PHRASE(4),
  TEXT(3),
  STEMS(2),
  SOME_WORDS(1);

  /** Farther apart than the words of any query can carry a page. */
  private static final float STEP = 1000;

  private final int height;

  Rung(int height) {
    this.height = height;
  }

  float score() {
    return STEP * height;
  }

  /** Whether a page on this rung shows that the query names a film or a person. */
  public boolean named() {
    return height >= MENTIONED_WORDS.height;
  }
}
