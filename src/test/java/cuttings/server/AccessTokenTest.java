package cuttings.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokenTest {
  private static final String SECRET = "wide-angle-lens-1941";

  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("token"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {SECRET, SECRET + "\n", "  " + SECRET + "\r\n\n"})
  void spaceAroundTheTokenIsNoPartOfIt(String text) throws IOException {
    AccessToken token = AccessToken.read(file(text));
    assertThat(token.isShownBy("Bearer " + SECRET)).isTrue();
    assertThat(token.isShownBy("bearer   " + SECRET)).as("schemes have no case").isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "Bearer",
        "Bearer ",
        SECRET,
        "Basic " + SECRET,
        "Bearer" + SECRET,
        "Bearer " + SECRET + "x",
        "Bearer wide-angle-lens-194",
        "Bearer WIDE-ANGLE-LENS-1941",
        "Bearer " + SECRET + " " + SECRET,
        "Bearer " + SECRET + ", Bearer " + SECRET
      })
  void nothingButTheTokenShowsIt(String header) {
    assertThat(AccessToken.of(SECRET).isShownBy(header)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "fifteen-letters", "                                 "})
  void aTokenThatMayBeGuessedIsRefused(String text) throws IOException {
    Path file = file(text);
    assertThatThrownBy(() -> AccessToken.read(file)).hasMessageContaining("16 characters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two words of a token",
        "token-of-one-line\ntoken-of-another",
        "très-très-long-token"
      })
  void whatNoHeaderCanCarryIsRefused(String text) throws IOException {
    Path file = file(text);
    assertThatThrownBy(() -> AccessToken.read(file))
        .hasMessageContaining("holds no token")
        .hasMessageNotContaining(text);
  }

  @Test
  void aFileThatIsNoTextOrTooLongOrMissingIsRefused() throws IOException {
    Path bytes = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xC3, 0x28});
    assertThatThrownBy(() -> AccessToken.read(bytes)).hasMessageContaining("no text");
    Path large = file("x".repeat(5000));
    assertThatThrownBy(() -> AccessToken.read(large)).hasMessageContaining("holds no token");
    assertThatThrownBy(() -> AccessToken.read(folder.resolve("nothing")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aFileThatOthersMayReadIsKnown() throws IOException {
    Path file = file(SECRET);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(AccessToken.isReadByOthers(file)).isFalse();
    for (String open : new String[] {"rw-r-----", "rw----r--"}) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(open));
      assertThat(AccessToken.isReadByOthers(file)).as(open).isTrue();
    }
  }
}
