package cuttings.importer;

import cuttings.corrections.Corrections;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ObjLongConsumer;

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
}
