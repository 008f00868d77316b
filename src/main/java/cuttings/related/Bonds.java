package cuttings.related;

import cuttings.coverage.Part;

/**
 * How much it ties two pieces together that a film or a person has a part in both.
 *
 * <p>What a piece reviews and what another says of it weighs most, then who made it; that both only
 * name somebody weighs little. A critic ties nothing: pieces by one hand are not on one matter.
 */
final class Bonds {
  /** The same film reviewed twice. */
  static final float STRONGEST = 1000;

  private Bonds() {}

  /** The weight of a part here with a part there; 0 where it ties nothing. */
  static float weight(Part here, Part there) {
    return switch (here) {
      case REVIEWED -> film(there, STRONGEST, 700, 400, 200);
      case ABOUT_FILM -> film(there, 650, 200, 100, 50);
      case CITED -> film(there, 620, 120, 80, 40);
      case MENTIONED_FILM -> film(there, 325, 60, 40, 20);
      case DIRECTED -> person(there, 330, 80, 60, 150, 30);
      case ACTED -> person(there, 80, 60, 20, 50, 10);
      case CREW -> person(there, 60, 20, 30, 40, 10);
      case ABOUT_PERSON -> person(there, 150, 60, 40, 120, 30);
      case MENTIONED_PERSON -> person(there, 40, 15, 10, 30, 10);
      case WROTE -> 0;
    };
  }

  private static float film(Part there, float reviewed, float about, float cited, float mentioned) {
    return switch (there) {
      case REVIEWED -> reviewed;
      case ABOUT_FILM -> about;
      case CITED -> cited;
      case MENTIONED_FILM -> mentioned;
      case DIRECTED, ACTED, CREW, WROTE, ABOUT_PERSON, MENTIONED_PERSON -> 0;
    };
  }

  private static float person(
      Part there, float directed, float acted, float crew, float about, float mentioned) {
    return switch (there) {
      case DIRECTED -> directed;
      case ACTED -> acted;
      case CREW -> crew;
      case ABOUT_PERSON -> about;
      case MENTIONED_PERSON -> mentioned;
      case WROTE, REVIEWED, ABOUT_FILM, CITED, MENTIONED_FILM -> 0;
    };
  }

  /**
   * The share of its weight that a bond keeps when so many pieces name the film or person: who is
   * named everywhere ties nothing. What a piece reviews and who directed it keep theirs, for there
   * the reader wants all.
   */
  static float rarity(Part here, Part there, int pieces) {
    boolean whole = there == Part.REVIEWED || (here == Part.DIRECTED && there == Part.DIRECTED);
    return whole ? 1 : (float) Math.min(1, 1.5 / (1 + Math.log(Math.max(1, pieces))));
  }
}
