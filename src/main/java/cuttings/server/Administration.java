package cuttings.server;

import cuttings.reindex.Reindexing;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What an operator lets administrators do over HTTP.
 *
 * @param token what they show; null where none may do anything
 * @param editors the editors' file, which need not be there yet; null where it is not theirs to
 *     edit
 * @param corrections the file of corrections, likewise
 * @param reindexing the reindexes they may ask for; null where they may not
 */
public record Administration(
    @Nullable AccessToken token,
    @Nullable Path editors,
    @Nullable Path corrections,
    @Nullable Reindexing reindexing) {
  /** Without reindexes. */
  public Administration(
      @Nullable AccessToken token, @Nullable Path editors, @Nullable Path corrections) {
    this(token, editors, corrections, null);
  }

  /** Nothing. */
  public static final Administration NONE = new Administration(null, null, null, null);
}
