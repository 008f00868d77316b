package cuttings.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what a ranking is compared against. */
final class AgainstOptions {
  @Option(
      names = "--against",
      paramLabel = "DIR",
      description = "Compare, query by query, against another index.")
  @Nullable Path index;

  @Option(
      names = "--against-run",
      paramLabel = "FILE",
      description = "Compare against a TREC run of any engine; documents are file names.")
  @Nullable Path run;

  @Option(
      names = "--against-literal",
      description = "Compare against answers without correction, of --against or the same index.")
  boolean literal;

  /**
   * What to compare against, if anything.
   *
   * @param same the index that is measured
   */
  Optional<Contender> contender(Path same) {
    if (run != null && (index != null || literal))
      throw new IllegalArgumentException(
          "--against-run cannot be had together with --against or --against-literal");
    if (run != null) return Optional.of(new Contender.EarlierRun(run));
    if (index == null && !literal) return Optional.empty();
    return Optional.of(new Contender.Configuration(index == null ? same : index, literal));
  }
}
