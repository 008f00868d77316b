package cuttings.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code snapshot}: the index in one file. */
@Command(
    name = "snapshot",
    description = "Writes the generation that serves into one file, from which restore makes it.",
    mixinStandardHelpOptions = true)
final class SnapshotCommand implements Callable<Integer> {
  @Mixin IndexOption index = new IndexOption();

  @Parameters(paramLabel = "FILE", description = "A zip archive, which must not exist yet.")
  Path file = Path.of("");

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var generation = index.lucene().snapshot(file);
    spec.commandLine()
        .getOut()
        .printf("%s with %,d pieces is in %s%n", generation.name(), generation.reviews(), file);
    spec.commandLine().getOut().flush();
    return ExitCodes.OK;
  }
}
