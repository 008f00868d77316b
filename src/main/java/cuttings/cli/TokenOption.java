package cuttings.cli;

import cuttings.server.AccessToken;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the file with the token of administrators. */
final class TokenOption {
  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      defaultValue = "${env:CUTTINGS_TOKEN_FILE}",
      description =
          "File that holds the token of administrators, at least 16 characters; without it there is"
              + " no administration over HTTP (environment: CUTTINGS_TOKEN_FILE).")
  @Nullable Path file;

  /** The token; null where none is named. Warns where others may read the file. */
  @Nullable AccessToken read(PrintWriter err) throws IOException {
    if (file == null || file.toString().isEmpty()) return null;
    AccessToken token = AccessToken.read(file);
    if (AccessToken.isReadByOthers(file))
      err.printf("warning: others on this machine can read %s; chmod 600 it%n", file);
    return token;
  }
}
