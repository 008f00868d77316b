package cuttings.cli;

import cuttings.archive.Archive;
import cuttings.draft.Draft;
import cuttings.draft.DraftCheck;
import cuttings.draft.DraftReport;
import cuttings.editorial.Editorial;
import cuttings.json.Json;
import cuttings.related.RelatedPiece;
import cuttings.review.Review;
import cuttings.view.RelatedView;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code related}: what the archive has that is related to a piece, and why. */
@Command(
    name = "related",
    description =
        "Lists what is related to a piece of the archive, or to a draft, each with its reasons.",
    mixinStandardHelpOptions = true)
final class RelatedCommand implements Callable<Integer> {
  @Mixin IndexOption index = new IndexOption();
  @Mixin EditorsOption editors = new EditorsOption();

  @Parameters(
      paramLabel = "ID|FILE",
      description =
          "The id, file or address of a piece, with #2 for the second notice of a page; or a draft.")
  String what = "";

  @Option(
      names = {"-n", "--limit"},
      defaultValue = "10",
      description = "Most pieces (default: ${DEFAULT-VALUE}).")
  int limit;

  @Option(names = "--json", description = "One JSON object for each piece asked about.")
  boolean json;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Editorial editorial = editors.read();
    try (Archive archive = Archive.open(index.open())) {
      List<Review> pieces = archive.pieces(what);
      if (!pieces.isEmpty()) {
        for (Review piece : pieces) print(piece, archive.related(piece, limit, editorial));
        return ExitCodes.OK;
      }
      Path file = Path.of(what);
      if (!Files.isRegularFile(file)) return nothing();
      Draft draft = Draft.read(what, Files.readAllBytes(file));
      DraftReport report = new DraftCheck(archive, editorial).of(draft);
      for (Review piece : report.pieces()) print(piece, archive.related(piece, limit, editorial));
      return ExitCodes.OK;
    }
  }

  private int nothing() {
    spec.commandLine().getErr().printf("no piece is called %s, and there is no such file%n", what);
    return ExitCodes.FINDINGS;
  }

  private void print(Review piece, List<RelatedPiece> related) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.writeIndented(RelatedView.of(piece, related)));
      return;
    }
    out.println(PieceText.line(piece));
    if (related.isEmpty()) out.println("  nothing related");
    for (RelatedPiece each : related) {
      out.printf("%n  %s%n", PieceText.line(each.piece()));
      out.printf("      why: %s%n", String.join("; ", each.reasons()));
      for (Review twin : each.twins()) out.printf("      also as %s%n", twin.source().file());
    }
  }
}
