package cuttings.cli;

import cuttings.json.Json;
import cuttings.misses.LoggedMisses;
import cuttings.misses.Miss;
import cuttings.misses.MissFile;
import cuttings.misses.MissedQuery;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code misses}: what people looked for and did not find. */
@Command(
    name = "misses",
    description =
        "Lists the searches that found nothing, the most frequent first:"
            + " times, first and last day, why, the query, and what it was corrected to.",
    mixinStandardHelpOptions = true)
final class MissesCommand implements Callable<Integer> {
  /** What a terminal would obey, or write from right to left. */
  private static final String UNPRINTABLE = "[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]";

  @Mixin IndexOption index = new IndexOption();

  @Option(
      names = "--tag",
      paramLabel = "TAG",
      description = "Only searches so tagged: ${COMPLETION-CANDIDATES}.")
  Miss.@Nullable Tag tag;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "Only searches of that day or later: 2026-01-31.")
  @Nullable LocalDate since;

  @Option(names = "--json", description = "One JSON object per query.")
  boolean json;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(index.path)) throw new NoSuchFileException(index.path.toString());
    LoggedMisses logged = LoggedMisses.in(index.path);
    tell(logged, spec.commandLine().getErr());
    PrintWriter out = spec.commandLine().getOut();
    for (MissedQuery each : MissedQuery.of(logged.misses().stream().filter(this::wanted).toList()))
      out.println(json ? Json.write(each) : line(each));
    out.flush();
    return ExitCodes.OK;
  }

  private boolean wanted(Miss miss) {
    return (tag == null || miss.tag() == tag) && (since == null || !miss.day().isBefore(since));
  }

  private void tell(LoggedMisses logged, PrintWriter err) {
    List<String> unreadable = logged.unreadable();
    if (!unreadable.isEmpty())
      err.printf(
          "%,d torn %s passed over, the last at %s%n",
          unreadable.size(), unreadable.size() == 1 ? "line" : "lines", unreadable.getLast());
    if (logged.misses().isEmpty())
      err.printf("no searches are noted in %s%n", index.path.resolve(MissFile.NAME));
    err.flush();
  }

  private static String line(MissedQuery each) {
    String corrected = each.corrected() == null ? "" : " -> " + each.corrected();
    return "%6d  %s  %s  %-12s  %s"
        .formatted(each.times(), each.first(), each.last(), each.tag(), each.query() + corrected)
        .replaceAll(UNPRINTABLE, " ");
  }
}
