package cuttings.cli;

import cuttings.importer.ArchiveReading;
import cuttings.importer.Outcome;
import cuttings.json.Json;
import cuttings.json.ReviewView;
import cuttings.page.PageSource;
import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.search.Searcher;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code show}: all that was understood of a page, with evidence. */
@Command(
    name = "show",
    description = "Shows all that was understood of a page, and which rule understood it.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  @Mixin IndexOption index = new IndexOption();

  @Parameters(
      paramLabel = "ID|SOURCE",
      description = "The id of an indexed page, or a file, folder or zip to read.")
  String what = "";

  @Option(names = "--json", description = "One JSON object per page.")
  boolean json;

  @Mixin BackgroundOptions background = new BackgroundOptions();

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path path = Path.of(what);
    if (Files.exists(path)) {
      PrintWriter err = spec.commandLine().getErr();
      ArchiveReading.of(
          List.of(PageSource.of(path)),
          background.read(List.of(path), err),
          outcome -> print(outcome, out));
      return ExitCodes.OK;
    }
    if (!what.matches("[\\p{L}\\p{N}-]{1,120}")) throw new java.nio.file.NoSuchFileException(what);
    try (Searcher searcher = index.open().searcher()) {
      Optional<Review> review = searcher.get(new ReviewId(what));
      if (review.isEmpty()) {
        spec.commandLine().getErr().println("no page " + what + " in the index, and no such file");
        return ExitCodes.FINDINGS;
      }
      print(new Outcome.Understood(review.get().source().file(), List.of(review.get())), out);
    }
    return ExitCodes.OK;
  }

  private void print(Review review, PrintWriter out) {
    if (json) out.println(Json.write(ReviewView.of(review)));
    else ReviewText.print(review, out);
  }

  private void print(Outcome outcome, PrintWriter out) {
    switch (outcome) {
      case Outcome.Understood(_, var reviews) -> reviews.forEach(review -> print(review, out));
      case Outcome.Dropped(var file, var reason, var detail) -> {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("file", file);
        view.put("kind", "rejected");
        view.put("reason", reason);
        view.put("detail", detail);
        out.println(
            json ? Json.write(view) : "%s: rejected, %s (%s)".formatted(file, reason, detail));
      }
    }
    out.flush();
  }
}
