package cuttings.cli;

import cuttings.corrections.Corrections;
import cuttings.importer.Background;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what an archive is given to know beyond its pages. */
final class BackgroundOptions {
  private static final String CORRECTIONS = "corrections.yaml";
  private static final String AUTHORITY = "authority.csv";

  @Option(
      names = "--authority",
      paramLabel = "FILE|FOLDER",
      description =
          "A CSV file of films (title, year, directors, other_titles) or people (name, other_names),"
              + " or a folder with IMDb's title.basics.tsv.gz and its like; may be repeated"
              + " (default: the authority.csv beside the pages, where there is one).")
  List<Path> authorities = new ArrayList<>();

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "What an editor has set right by hand"
              + " (default: the corrections.yaml beside the pages, where there is one).")
  @Nullable Path corrections;

  /** The file of corrections that is given, or lies beside the pages. */
  Optional<Path> corrections(List<Path> sources) {
    return corrections == null ? beside(sources, CORRECTIONS) : Optional.of(corrections);
  }

  /** Reads what is given, and what lies beside the pages under the usual names. */
  Background read(List<Path> sources, PrintWriter err) throws IOException {
    Path yaml = corrections(sources).orElse(null);
    var known = new ArrayList<>(authorities);
    if (known.isEmpty()) beside(sources, AUTHORITY).ifPresent(known::add);
    return new Background(
        yaml == null ? Corrections.NONE : Corrections.read(yaml),
        known,
        (file, rows) -> err.printf("%s: %,d rows%n", file, rows));
  }

  private static Optional<Path> beside(List<Path> sources, String name) {
    return sources.stream()
        .map(source -> Files.isDirectory(source) ? source : source.toAbsolutePath().getParent())
        .filter(Objects::nonNull)
        .map(folder -> folder.resolve(name))
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
