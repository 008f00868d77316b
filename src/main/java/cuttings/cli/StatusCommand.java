package cuttings.cli;

import cuttings.json.Json;
import cuttings.lucene.LuceneIndex;
import cuttings.reindex.Reindex;
import cuttings.search.Generation;
import cuttings.search.Health;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code status}: what an index is, and what is being done to it. */
@Command(
    name = "status",
    description =
        "Tells which generations of the index there are, which serves, and whether one is being"
            + " built; exit code 4 when none can serve.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
  @Mixin IndexOption index = new IndexOption();

  @Option(names = "--json", description = "One JSON object.")
  boolean json;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    LuceneIndex lucene = index.lucene();
    PrintWriter out = spec.commandLine().getOut();
    Map<String, Object> view = view(lucene);
    if (json) out.println(Json.writeIndented(view));
    else text(lucene, view, out);
    out.flush();
    return lucene.check() instanceof Health.Ready ? ExitCodes.OK : ExitCodes.NO_INDEX;
  }

  private Map<String, Object> view(LuceneIndex lucene) throws IOException {
    var view = new LinkedHashMap<String, Object>();
    view.put("index", index.path.toString());
    switch (lucene.check()) {
      case Health.Ready(var generation) -> view.put("serving", generation);
      case Health.Missing(var detail) -> view.put("trouble", detail);
      case Health.Unusable(var detail) -> view.put("trouble", detail);
    }
    lucene.building().ifPresent(who -> view.put("building", who));
    var generations = new ArrayList<Map<String, Object>>();
    for (Generation each : lucene.generations()) generations.add(generation(lucene, each));
    view.put("generations", generations);
    if (view.get("serving") instanceof String serving)
      summary(lucene.folder(serving)).ifPresent(summary -> view.put("last_import", summary));
    return view;
  }

  private static Map<String, Object> generation(LuceneIndex lucene, Generation generation)
      throws IOException {
    var view = new LinkedHashMap<String, Object>();
    view.put("name", generation.name());
    view.put("created", generation.created().toString());
    view.put("pieces", generation.reviews());
    view.put("bytes", size(lucene.folder(generation.name())));
    return view;
  }

  /** What links share with another generation counts for both. */
  private static long size(Path folder) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) size += Files.size(file);
    }
    return size;
  }

  private static Optional<Object> summary(Path folder) throws IOException {
    Path file = folder.resolve(Reindex.SUMMARY);
    return Files.exists(file)
        ? Optional.of(Json.readTree(Files.readString(file)))
        : Optional.empty();
  }

  private static void text(LuceneIndex lucene, Map<String, Object> view, PrintWriter out)
      throws IOException {
    if (view.containsKey("trouble")) out.println(view.get("trouble"));
    if (view.containsKey("building")) out.println("being rebuilt by " + view.get("building"));
    List<Generation> generations = lucene.generations();
    for (Generation each : generations)
      out.printf(
          "%s %s  %s  %,d pieces, %,.1f MiB%n",
          each.name().equals(view.get("serving")) ? "*" : " ",
          each.name(),
          each.created(),
          each.reviews(),
          size(lucene.folder(each.name())) / 1048576.0);
    if (!generations.isEmpty())
      out.println("* serves; cuttings rollback goes back to the one before");
  }
}
