package cuttings.cli;

import cuttings.json.Json;
import cuttings.page.PageSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how a long run tells of itself. */
final class ReportOptions {
  /** Ways of telling how far it is. */
  enum Form {
    /** A bar on a terminal, lines elsewhere. */
    auto,
    /** A line now and then. */
    lines,
    /** An object of JSON now and then. */
    json,
    /** Nothing. */
    none
  }

  @Option(
      names = "--progress",
      paramLabel = "FORM",
      defaultValue = "auto",
      description =
          "How to tell how far it is, on standard error: ${COMPLETION-CANDIDATES} (default:"
              + " ${DEFAULT-VALUE}, a bar on a terminal and lines elsewhere).")
  Form form = Form.auto;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write the summary, with everything that was left out, to a file of JSON.")
  @Nullable Path file;

  ReadingProgress progress(List<PageSource> pages, PrintWriter err) throws IOException {
    int total = 0;
    if (form != Form.none) for (PageSource source : pages) total += source.count();
    return ReadingProgress.of(form, total, err);
  }

  /** Written aside and renamed, so that nobody reads half of it. */
  void write(Object report) throws IOException {
    if (file == null) return;
    Path aside = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(aside, Json.writeIndented(report) + "\n");
    Files.move(aside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
