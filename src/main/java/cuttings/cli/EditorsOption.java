package cuttings.cli;

import cuttings.editorial.Editorial;
import cuttings.editorial.LiveEditorial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --editors}, the same for every command that answers. */
final class EditorsOption {
  private static final Path USUAL = Path.of("data", "editors.yaml");

  @Option(
      names = "--editors",
      paramLabel = "FILE",
      defaultValue = "${env:CUTTINGS_EDITORS}",
      description =
          "Synonyms, pins and hidden pages"
              + " (default: data/editors.yaml, where there is one; environment: CUTTINGS_EDITORS).")
  @Nullable Path given;

  /**
   * What the file says now; nothing where none is named and the usual one is not there.
   *
   * @throws NoSuchFileException where one is named that is not there
   */
  Editorial read() throws IOException {
    Path file = file();
    return Files.exists(file) ? Editorial.read(file) : Editorial.NONE;
  }

  /**
   * The file followed while it is edited; where none is named, the usual one may come later.
   *
   * @throws NoSuchFileException where one is named that is not there
   */
  LiveEditorial follow() throws IOException {
    return LiveEditorial.open(file());
  }

  /** The file that is read, which need not be there where none is named. */
  Path file() throws NoSuchFileException {
    if (given == null || given.toString().isEmpty()) return USUAL;
    if (Files.notExists(given)) throw new NoSuchFileException(given.toString());
    return given;
  }
}
