package cuttings.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.analysis.EditDistance;
import cuttings.analysis.Folding;
import cuttings.analysis.NameKeys;
import cuttings.analysis.TitleKeys;
import cuttings.archive.Archive;
import cuttings.archive.SampleArchive;
import cuttings.catalogue.Catalogue;
import cuttings.catalogue.Entry;
import cuttings.schema.KnownValues.Headline;
import cuttings.suggest.Suggestion.Kind;
import cuttings.suggest.Suggestion.Match;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pieces of all names of the sample archive, mistyped at random. */
class RandomSuggestionsTest {
  private static final int TEXTS = 2_000;
  private static final int ALL = 10_000;

  private final long seed = Long.getLong("tests.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void whatIsSaidOfASuggestionIsSo(@TempDir Path folder) throws IOException {
    try (Archive archive = Archive.open(SampleArchive.in(folder))) {
      Catalogue catalogue = archive.catalogue();
      List<String> names = names(catalogue);
      for (int i = 0; i < TEXTS; i++) {
        String typed = typed(names);
        String about = "-Dtests.seed=%d: “%s”".formatted(seed, typed);
        List<Suggestion> suggestions = archive.suggest(typed, 1 + random.nextInt(12));
        inOrder(suggestions, about);
        for (Suggestion each : suggestions) isSo(each, typed, catalogue, about);
        allThatBeginSo(archive, typed, about);
      }
    }
  }

  private static List<String> names(Catalogue catalogue) {
    var names = new ArrayList<String>();
    for (Entry entry : catalogue.films()) names.add(entry.label());
    for (Entry entry : catalogue.people()) names.add(entry.label());
    for (Headline headline : catalogue.headlines()) names.add(headline.text());
    return names;
  }

  /** A piece of a name, from the beginning of a word on, with up to two letters wrong. */
  private String typed(List<String> names) {
    String name = names.get(random.nextInt(names.size()));
    int from = random.nextBoolean() ? 0 : 1 + name.indexOf(' ', random.nextInt(name.length()));
    int to = Math.min(name.length(), from + 1 + random.nextInt(16));
    var typed = new StringBuilder(name.substring(Math.min(from, to), to));
    for (int slips = random.nextInt(3); slips > 0 && !typed.isEmpty(); slips--) slip(typed);
    if (random.nextInt(5) == 0) typed.append(' ');
    return random.nextInt(4) == 0 ? typed.toString().toUpperCase(Locale.ROOT) : typed.toString();
  }

  private void slip(StringBuilder typed) {
    int at = random.nextInt(typed.length());
    char letter = (char) ('a' + random.nextInt(26));
    switch (random.nextInt(3)) {
      case 0 -> typed.deleteCharAt(at);
      case 1 -> typed.insert(at, letter);
      default -> typed.setCharAt(at, letter);
    }
  }

  /** What is met only nearly never stands above what is met plainly. */
  private static void inOrder(List<Suggestion> suggestions, String about) {
    List<Match> matches = suggestions.stream().map(Suggestion::match).toList();
    int nearly = matches.indexOf(Match.NEARLY);
    if (nearly >= 0)
      assertThat(matches.subList(nearly, matches.size())).as(about).containsOnly(Match.NEARLY);
    for (Kind kind : Kind.values())
      assertThat(suggestions.stream().filter(each -> each.kind() == kind).map(Suggestion::match))
          .as(about)
          .isSorted();
    assertThat(suggestions.stream().map(each -> each.kind() + each.key()))
        .as(about)
        .doesNotHaveDuplicates();
  }

  private static void isSo(Suggestion each, String typed, Catalogue catalogue, String about) {
    Set<String> names = forms(each.kind(), name(each, catalogue), each.label());
    String ended = typed.endsWith(" ") ? " " : "";
    boolean so =
        switch (each.match()) {
          case WHOLE -> typedForms(typed).anyMatch(names::contains);
          case BEGINNING ->
              typedForms(typed)
                  .anyMatch(form -> names.stream().anyMatch(name -> name.startsWith(form + ended)));
          case WORDS -> wordsBegin(names, typed, 0);
          case SPELLING -> true;
          case NEARLY -> wordsBegin(names, typed, 2) || begins(names, Folding.words(typed), 2);
        };
    assertThat(so).as("%s is met by %s", about, each).isTrue();
  }

  private static String name(Suggestion each, Catalogue catalogue) {
    return switch (each.kind()) {
      case FILM -> catalogue.film(each.key()).orElseThrow().name();
      case PERSON, CRITIC -> catalogue.person(each.key()).orElseThrow().name();
      case HEADLINE -> each.label();
    };
  }

  private static Stream<String> typedForms(String typed) {
    return Stream.of(Folding.words(typed), NameKeys.words(typed));
  }

  /** A film with and without its article and year, a person also surname first. */
  private static Set<String> forms(Kind kind, String name, String label) {
    var forms = new LinkedHashSet<String>();
    switch (kind) {
      case FILM -> {
        forms.addAll(TitleKeys.exactOf(name));
        forms.add(Folding.words(label));
      }
      case PERSON, CRITIC -> {
        for (String words :
            List.of(NameKeys.words(name), Folding.joinedWords(name.replace('.', ' ')))) {
          forms.add(words);
          forms.add(words.replaceFirst("^(.+) (\\S+)$", "$2 $1"));
        }
      }
      case HEADLINE -> forms.add(Folding.words(name));
    }
    return forms;
  }

  private static boolean wordsBegin(Set<String> names, String typed, int edits) {
    var words = new HashSet<String>();
    for (String name : names) words.addAll(List.of(name.split(" ")));
    return Stream.of(Folding.words(typed).split(" ")).allMatch(word -> begins(words, word, edits));
  }

  private static boolean begins(Set<String> words, String typed, int edits) {
    for (String word : words)
      for (int end = 0; end <= word.length(); end++)
        if (EditDistance.of(typed, word.substring(0, end), edits) <= edits) return true;
    return false;
  }

  /** With room for all, no film that begins so is passed over. */
  private static void allThatBeginSo(Archive archive, String typed, String about) {
    String ended = typed.endsWith(" ") ? " " : "";
    List<String> expected =
        archive.catalogue().films().stream()
            .filter(film -> {
              Set<String> names = forms(Kind.FILM, film.name(), film.label());
              return typedForms(typed)
                  .filter(form -> !form.isEmpty())
                  .anyMatch(form ->
                      names.stream()
                          .anyMatch(name -> name.equals(form) || name.startsWith(form + ended)));
            })
            .map(Entry::key)
            .toList();
    assertThat(archive.suggest(typed, ALL))
        .as(about)
        .filteredOn(each -> each.kind() == Kind.FILM)
        .filteredOn(each -> each.match() == Match.WHOLE || each.match() == Match.BEGINNING)
        .extracting(Suggestion::key)
        .containsExactlyInAnyOrderElementsOf(expected);
  }
}
