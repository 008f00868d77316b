package cuttings.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Word lists of our own: given names of many countries, capitalised words that name nobody, and
 * names that mark-up gives to what lies around a text.
 */
final class WordLists {
  static final Set<String> GIVEN_NAMES = read("given-names.txt");
  static final Set<String> NOT_NAMES = read("not-names.txt");
  static final Set<String> AROUND = read("around-words.txt");

  private WordLists() {}

  private static Set<String> read(String resource) {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(WordLists.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
