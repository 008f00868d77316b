package cuttings.cli;

import cuttings.evaluate.Floor;
import cuttings.evaluate.Floors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how good a ranking must be. */
final class FloorOptions {
  @Option(
      names = "--floor",
      paramLabel = "[FAMILY=]S@1",
      description =
          "End with exit code 1 when success@1, over all or of a family, is lower; may be repeated.")
  List<String> floors = List.of();

  @Option(
      names = "--floors",
      paramLabel = "FILE",
      description =
          "More floors: lines of family, success@1 and perhaps nDCG@10, parted by tabs; the family"
              + " “all” is over all, # begins a comment.")
  @Nullable Path file;

  Floors read() throws IOException {
    Floors read = file == null ? new Floors(List.of()) : Floors.read(file);
    return read.and(floors.stream().map(Floor::parse).toList());
  }
}
