package cuttings.cli;

import cuttings.archive.Archive;
import cuttings.evaluate.DraftTrial;
import cuttings.evaluate.PageTruth;
import cuttings.evaluate.RelatedReport.Share;
import cuttings.importer.Background;
import cuttings.importer.Importer;
import cuttings.lucene.LuceneIndex;
import cuttings.page.Item;
import cuttings.page.PageSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate drafts}: how well links are suggested to pages that the archive lacks. */
@Command(
    name = "drafts",
    description =
        "Leaves some pages out of an archive, offers each as a draft, and compares the links that are"
            + " suggested with the films the pages are known to mention.",
    mixinStandardHelpOptions = true)
final class EvaluateDraftsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SOURCE", description = "A folder or zip of pages.")
  Path source = Path.of("");

  @Option(
      names = "--truth",
      paramLabel = "FILE",
      required = true,
      description = "Mentioned films of each page, one JSON object a line.")
  Path truth = Path.of("");

  @Option(
      names = "--drafts",
      paramLabel = "N",
      defaultValue = "100",
      description = "Pages to be offered as drafts (default ${DEFAULT-VALUE}).")
  int count;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Choose the pages of an earlier run (default ${DEFAULT-VALUE}).")
  long seed;

  @Option(names = "--misses", description = "List every link that is missing or not wanted.")
  boolean misses;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<PageTruth> chosen = chosen();
    Set<String> left = chosen.stream().map(PageTruth::file).collect(Collectors.toSet());
    Path folder = Files.createTempDirectory("cuttings-drafts-");
    try {
      Map<String, String> drafts = split(left, folder.resolve("pages"));
      var index = new LuceneIndex(folder.resolve("index"));
      try (var indexer = index.indexer()) {
        Importer.run(
            List.of(PageSource.of(folder.resolve("pages"))), Background.NONE, folder, indexer);
        indexer.publish();
      }
      try (Archive archive = Archive.open(index)) {
        report(archive, chosen, drafts);
      }
    } finally {
      delete(folder);
    }
    return ExitCodes.OK;
  }

  /** Of the pages that mention a film at all. */
  private List<PageTruth> chosen() throws IOException {
    List<PageTruth> pages =
        new java.util.ArrayList<>(
            TruthFile.read(truth).stream().filter(PageTruth::mentionsFilms).toList());
    Collections.shuffle(pages, new Random(seed));
    return pages.subList(0, Math.min(count, pages.size()));
  }

  private Map<String, String> split(Set<String> left, Path rest) throws IOException {
    var drafts = new TreeMap<String, String>();
    Files.createDirectories(rest);
    PageSource.of(source)
        .forEach(item -> {
          if (!(item instanceof Item.Page page)) return;
          if (left.contains(page.file())) drafts.put(page.file(), page.html());
          else write(rest.resolve(page.file()), page.html());
        });
    return drafts;
  }

  private static void write(Path file, String html) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void report(Archive archive, List<PageTruth> chosen, Map<String, String> drafts)
      throws IOException {
    var trial = new DraftTrial(archive);
    for (PageTruth page : chosen)
      if (drafts.containsKey(page.file())) trial.offer(drafts.get(page.file()), page);
    PrintWriter out = spec.commandLine().getOut();
    if (misses) trial.misses().forEach(out::println);
    out.printf("%,d drafts, seed %d%n", drafts.size(), seed);
    out.printf("%-44s %s%n", "mentions of reviewed films that get a link", text(trial.linked()));
    out.printf("%-44s %s%n", "links to a film that is mentioned", text(trial.right()));
    out.printf("%-44s %d%n", "links whose place is not their text", trial.displaced());
    out.printf("%-44s %d%n", "links suggested again once they are there", trial.repeated());
  }

  private static String text(Share share) {
    return "%.3f of %,d".formatted(share.value(), share.of());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
