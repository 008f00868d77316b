package cuttings.identity;

import cuttings.analysis.Folding;

/** Titles and names as parts of an address: {@code bong-joon-ho}. */
final class Slugs {
  private static final int LONGEST = 80;

  private Slugs() {}

  static String of(String text) {
    String words = Folding.words(text).replace(' ', '-');
    String slug = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    return slug.isEmpty() ? "untitled" : slug;
  }
}
