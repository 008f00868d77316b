package cuttings.benchmark;

import java.util.Locale;

/** A kind of query that people type. */
enum QueryFamily {
  FILM_TITLE,
  TITLE_WITH_YEAR,
  TITLE_WITH_TYPO,
  DIRECTOR,
  DIRECTOR_INVERTED,
  ACTOR_WITH_TYPO,
  SURNAME_AND_TITLE_WORD,
  TWO_WORDS_OF_A_TEXT,
  COMMON_WORD,
  GIBBERISH;

  /** In words: "film title". */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
