package cuttings.importer;

import cuttings.corrections.Corrections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;

/**
 * What a person gives an archive to know beyond its pages.
 *
 * @param corrections what an editor has set right by hand
 * @param authorities files or folders that say which films and people exist
 * @param authorityProgress told how many rows of which file are read
 */
public record Background(
    Corrections corrections, List<Path> authorities, ObjLongConsumer<String> authorityProgress) {
  /** The pages are all there is. */
  public static final Background NONE = new Background(Corrections.NONE, List.of(), (_, _) -> {});

  public Background {
    authorities = List.copyOf(authorities);
  }

  /** Differs where any of it does; large tables are told by their size and time. */
  String stamp() throws IOException {
    var stamp = new StringBuilder(corrections.stamp());
    for (Path authority : authorities)
      try (Stream<Path> files = Files.walk(authority)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList())
          stamp
              .append('|')
              .append(file.getFileName())
              .append(' ')
              .append(Files.size(file))
              .append(' ')
              .append(Files.getLastModifiedTime(file).toMillis());
      }
    return stamp.toString();
  }
}
