package cuttings.pages;

import java.util.Locale;

/** Numbers of things in words: {@code 1 piece}, {@code 1,943 pieces}. */
final class Numbers {
  private Numbers() {}

  static String plain(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  static String of(long number, String one, String many) {
    return number == 1 ? "1 " + one : plain(number) + " " + many;
  }

  static String pieces(long number) {
    return of(number, "piece", "pieces");
  }
}
