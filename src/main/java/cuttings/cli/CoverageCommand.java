package cuttings.cli;

import cuttings.archive.Archive;
import cuttings.catalogue.Entry;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.coverage.CoverageReading;
import cuttings.coverage.SubjectCoverage;
import cuttings.json.Json;
import cuttings.view.SubjectView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coverage}: everything the archive printed on a subject. */
@Command(
    name = "coverage",
    description =
        "Lists everything on a film, a person, a critic or a phrase, by part and year; for export too.",
    mixinStandardHelpOptions = true)
final class CoverageCommand implements Callable<Integer> {
  /** What it is written as. */
  enum Form {
    MARKDOWN,
    CSV,
    JSON
  }

  @Mixin IndexOption index = new IndexOption();

  @Parameters(
      paramLabel = "SUBJECT",
      arity = "1..*",
      description = "A title, a name, a key such as rust-2024; any other words are a phrase.")
  List<String> words = new ArrayList<>();

  @Option(names = "--phrase", description = "Take the words for a phrase, whatever they name.")
  boolean phrase;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      defaultValue = "MARKDOWN",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Form form = Form.MARKDOWN;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    String subject = String.join(" ", words);
    try (Archive archive = Archive.open(index.open())) {
      List<Entry> entries = phrase ? List.of() : archive.catalogue().subjects(subject);
      if (entries.size() > 1) return choose(subject, entries);
      SubjectCoverage coverage = coverage(archive.coverage(), subject, entries);
      spec.commandLine().getOut().print(written(coverage));
      return coverage.pieces().isEmpty() ? ExitCodes.FINDINGS : ExitCodes.OK;
    }
  }

  private static SubjectCoverage coverage(
      CoverageReading reading, String subject, List<Entry> entries) throws IOException {
    if (entries.isEmpty()) return reading.everything(subject);
    return switch (entries.getFirst()) {
      case FilmEntry film -> reading.everything(film);
      case PersonEntry person -> reading.everything(person);
    };
  }

  private int choose(String subject, List<Entry> entries) {
    var err = spec.commandLine().getErr();
    err.printf("“%s” may be one of several; ask by key, or with --phrase:%n", subject);
    for (Entry entry : entries) err.printf("  %-40s %s%n", entry.key(), entry.label());
    return ExitCodes.USAGE;
  }

  private String written(SubjectCoverage coverage) {
    return switch (form) {
      case MARKDOWN -> SubjectView.markdown(coverage);
      case CSV -> SubjectView.csv(coverage);
      case JSON -> Json.writeIndented(SubjectView.json(coverage)) + "\n";
    };
  }
}
