package cuttings.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore}: an index out of one file. */
@Command(
    name = "restore",
    description =
        "Lets what a snapshot holds serve, as a new generation; a damaged file changes nothing.",
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  @Mixin IndexOption index = new IndexOption();

  @Parameters(paramLabel = "FILE", description = "What snapshot has written.")
  Path file = Path.of("");

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var generation = index.lucene().restore(file);
    spec.commandLine()
        .getOut()
        .printf("serving %s with %,d pieces%n", generation.name(), generation.reviews());
    spec.commandLine().getOut().flush();
    return ExitCodes.OK;
  }
}
