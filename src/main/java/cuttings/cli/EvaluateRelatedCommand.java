package cuttings.cli;

import cuttings.archive.Archive;
import cuttings.editorial.Editorial;
import cuttings.evaluate.PageTruth;
import cuttings.evaluate.RelatedReport;
import cuttings.evaluate.RelatedReport.Related;
import cuttings.evaluate.RelatedReport.Share;
import cuttings.lucene.MoreLikeThisBaseline;
import cuttings.related.RelatedPiece;
import cuttings.review.Review;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code evaluate related}: how well related coverage is chosen, beside Lucene's MoreLikeThis. */
@Command(
    name = "related",
    description =
        "Looks at what is offered as related to each page of an index: the reviews of films that the"
            + " page mentions, and of films by its director; beside it what Lucene's MoreLikeThis"
            + " offers.",
    mixinStandardHelpOptions = true)
final class EvaluateRelatedCommand implements Callable<Integer> {
  @Mixin IndexOption index = new IndexOption();

  @Option(
      names = "--truth",
      paramLabel = "FILE",
      required = true,
      description = "Film, directors and mentioned films of each page, one JSON object a line.")
  Path truth = Path.of("");

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<PageTruth> pages = TruthFile.read(truth);
    try (Archive archive = Archive.open(index.open());
        MoreLikeThisBaseline baseline = index.lucene().moreLikeThis()) {
      var contenders = new LinkedHashMap<String, Related>();
      contenders.put("related coverage", (piece, limit) -> related(archive, piece, limit));
      contenders.put("MoreLikeThis, defaults", (piece, limit) -> baseline.like(piece, 0, limit));
      contenders.put(
          "MoreLikeThis, any frequency", (piece, limit) -> baseline.like(piece, 1, limit));
      print(pages, pieces(archive, pages), contenders);
    }
    return ExitCodes.OK;
  }

  private static List<Review> related(Archive archive, Review piece, int limit) throws IOException {
    return archive.related(piece, limit, Editorial.NONE).stream().map(RelatedPiece::piece).toList();
  }

  private static List<Review> pieces(Archive archive, List<PageTruth> pages) throws IOException {
    var pieces = new ArrayList<Review>();
    for (PageTruth page : pages)
      archive.pieces(page.file()).stream().findFirst().ifPresent(pieces::add);
    return pieces;
  }

  private void print(List<PageTruth> pages, List<Review> pieces, Map<String, Related> contenders)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%,d pages%n%-30s %18s %18s %18s %18s%n",
        pieces.size(), "", "mentioned in 10", "mentioned in 3", "by director", "pages complete");
    for (var contender : contenders.entrySet()) {
      var report = new RelatedReport(pages);
      for (Review piece : pieces) report.look(piece, contender.getValue());
      out.printf(
          "%-30s %18s %18s %18s %18s%n",
          contender.getKey(),
          text(report.mentionsInTen()),
          text(report.mentionsInThree()),
          text(report.byDirector()),
          text(report.completeByDirector()));
    }
  }

  private static String text(Share share) {
    return "%.3f of %,d".formatted(share.value(), share.of());
  }
}
