package cuttings.cli;

import cuttings.importer.Background;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say what an archive is given to know beyond its pages. */
final class BackgroundOptions {
  @Option(
      names = "--authority",
      paramLabel = "FILE|FOLDER",
      description =
          "A CSV file of films (title, year, directors, other_titles) or people (name, other_names),"
              + " or a folder with IMDb's title.basics.tsv.gz and its like; may be repeated.")
  List<Path> authorities = new ArrayList<>();

  Background read(PrintWriter err) {
    return new Background(authorities, (file, rows) -> err.printf("%s: %,d rows%n", file, rows));
  }
}
