package cuttings.cli;

import cuttings.archive.Archive;
import cuttings.catalogue.Entry;
import cuttings.coverage.Coverage;
import cuttings.json.Json;
import cuttings.review.Review;
import cuttings.suggest.Suggestion;
import cuttings.view.CoverageView;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands {@code film} and {@code person} share: from a key or a name to its pieces. */
abstract class Lookup implements Callable<Integer> {
  @Mixin IndexOption index = new IndexOption();

  @Parameters(
      paramLabel = "KEY|NAME",
      arity = "1..*",
      description = "A key such as rust-2024 or rachel-mason, or a title or name.")
  List<String> words = new ArrayList<>();

  @Option(
      names = {"-n", "--limit"},
      defaultValue = "20",
      description = "Most pieces of each part (default: ${DEFAULT-VALUE}).")
  int limit;

  @Option(names = "--json", description = "All of it as one JSON object.")
  boolean json;

  @Spec CommandSpec spec;

  /** The entries of a name. */
  abstract List<? extends Entry> called(Archive archive, String name);

  /** All pieces on the entry of a key. */
  abstract Optional<Coverage> coverage(Archive archive, String key) throws IOException;

  /** What a near name is looked for among, first what it is called in a message. */
  abstract List<Suggestion.Kind> kinds();

  @Override
  public Integer call() throws IOException {
    String name = String.join(" ", words);
    try (Archive archive = Archive.open(index.open())) {
      Optional<Coverage> byKey = coverage(archive, name);
      if (byKey.isPresent()) return print(byKey.get());
      List<? extends Entry> entries = called(archive, name);
      if (entries.size() > 1) return choose(name, entries);
      if (entries.isEmpty()) return nothing(archive, name);
      return print(coverage(archive, entries.getFirst().key()).orElseThrow());
    }
  }

  private int choose(String name, List<? extends Entry> entries) {
    PrintWriter err = spec.commandLine().getErr();
    err.printf("“%s” may be one of several; ask by key:%n", name);
    for (Entry entry : entries) err.printf("  %-40s %s%n", entry.key(), entry.label());
    return ExitCodes.USAGE;
  }

  private int nothing(Archive archive, String name) {
    PrintWriter err = spec.commandLine().getErr();
    err.printf(
        "The archive names no such %s: %s%n",
        kinds().getFirst().name().toLowerCase(Locale.ROOT), name);
    archive.suggest(name, 8).stream()
        .filter(suggestion -> kinds().contains(suggestion.kind()))
        .map(near -> "  perhaps %-32s %s".formatted(near.key(), near.label()))
        .distinct()
        .forEach(err::println);
    return ExitCodes.FINDINGS;
  }

  private int print(Coverage coverage) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) out.println(Json.writeIndented(CoverageView.of(coverage)));
    else {
      out.println(CardText.of(coverage.card()));
      for (Coverage.Chapter chapter : coverage.chapters()) print(chapter, out);
    }
    return ExitCodes.OK;
  }

  private static void print(Coverage.Chapter chapter, PrintWriter out) {
    if (chapter.total() == 0) return;
    out.printf("%n%s (%,d)%n", chapter.part().label(), chapter.total());
    for (Review piece : chapter.pieces()) out.printf("  %s%n", PieceText.line(piece));
    if (chapter.pieces().size() < chapter.total()) out.println("  …");
  }
}
