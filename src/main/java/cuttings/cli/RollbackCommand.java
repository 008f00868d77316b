package cuttings.cli;

import cuttings.search.Generation;
import cuttings.search.IndexUnavailableException;
import cuttings.search.ReviewIndex;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rollback}: lets an earlier generation serve again. */
@Command(
    name = "rollback",
    description =
        "Lets the generation before the one that serves serve again, or the one named; running"
            + " services follow at once.",
    mixinStandardHelpOptions = true)
final class RollbackCommand implements Callable<Integer> {
  @Mixin IndexOption index = new IndexOption();

  @Parameters(paramLabel = "GENERATION", arity = "0..1", description = "Such as gen-0007.")
  @Nullable String named;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    ReviewIndex reviews = index.open();
    String generation = named == null ? before(reviews) : named;
    reviews.serve(generation);
    spec.commandLine().getOut().printf("serving %s%n", generation);
    spec.commandLine().getOut().flush();
    return ExitCodes.OK;
  }

  private static String before(ReviewIndex reviews) throws IOException {
    String serving = reviews.currentGeneration();
    List<String> earlier =
        reviews.generations().stream()
            .map(Generation::name)
            .filter(name -> number(name) < number(serving))
            .toList();
    if (earlier.isEmpty())
      throw new IndexUnavailableException("there is no generation before " + serving);
    return earlier.getLast();
  }

  private static int number(String generation) {
    return Integer.parseInt(generation.replaceAll("\\D", ""));
  }
}
