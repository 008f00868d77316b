package cuttings.evaluate;

import java.util.List;
import java.util.Random;

/**
 * The throws of a die that damage a page; equal seeds give equal throws.
 *
 * @param most the characters to which a page may grow
 */
record Chance(Random random, int most) {
  /** Every so many repetitions fill the page to its limit. */
  private static final int TO_THE_LIMIT = 12;

  <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A place in a text, its end among them. */
  int place(String text) {
    return random.nextInt(text.length() + 1);
  }

  /** As often small as large: as many numbers of two digits as of five. */
  int upTo(int limit) {
    return (int) Math.exp(random.nextDouble() * Math.log(Math.max(1, limit)));
  }

  /** How often a piece of this length is repeated: seldom until the page is full. */
  int times(int length) {
    int full = Math.max(1, most / Math.max(1, length));
    return random.nextInt(TO_THE_LIMIT) == 0 ? full : upTo(full);
  }

  /** A piece put into a text at any place. */
  String into(String text, String piece) {
    int at = place(text);
    return text.substring(0, at) + piece + text.substring(at);
  }
}
