package cuttings.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.fault.FaultyFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditedFileTest {
  private static final Precondition ANY = new Precondition(null, null);

  @TempDir Path folder;
  private Path path;
  private EditedFile file;

  @BeforeEach
  void file() {
    path = folder.resolve("words.txt");
    file = new EditedFile(path, EditedFileTest::noBadWord);
  }

  private static void noBadWord(Path version) throws IOException {
    if (Files.readString(version).contains("bad"))
      throw new FaultyFileException(version, 2, "a bad word");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aFileIsMadeThenReplaced() throws IOException {
    assertThat(file.read()).isEmpty();
    Replaced made = file.replace(bytes("one\ntwo\n"), ANY);
    assertThat(made.before()).isEmpty();
    assertThat(made.changed()).isTrue();
    Replaced replaced = file.replace(bytes("one\ntwo\ntwo\nthree\n"), ANY);
    assertThat(replaced.added()).containsExactly("two", "three");
    assertThat(replaced.removed()).isEmpty();
    assertThat(path).hasContent("one\ntwo\ntwo\nthree\n");
    assertThat(file.read().orElseThrow().tag()).isEqualTo(replaced.after().tag());
  }

  @Test
  void theSameTextChangesNothing() throws IOException {
    file.replace(bytes("one\n"), ANY);
    assertThat(file.replace(bytes("one\n"), ANY).changed()).isFalse();
  }

  @Test
  void aVersionWithAFaultLeavesTheOldOneAndNothingBeside() throws IOException {
    file.replace(bytes("one\n"), ANY);
    assertThatThrownBy(() -> file.replace(bytes("one\nbad\n"), ANY))
        .isInstanceOf(FaultyFileException.class);
    assertThat(path).hasContent("one\n");
    assertThat(folder).isDirectoryContaining(path::equals);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void whoKnowsAnOlderVersionReplacesNothing() throws IOException {
    String first = file.replace(bytes("one\n"), ANY).after().tag();
    file.replace(bytes("two\n"), new Precondition(first, null));
    assertThatThrownBy(() -> file.replace(bytes("three\n"), new Precondition(first, null)))
        .isInstanceOf(UnmetPreconditionException.class);
    assertThat(path).hasContent("two\n");
  }

  @Test
  void ofManyWhoKnowTheSameVersionOneReplacesIt() throws Exception {
    String first = file.replace(bytes("0\n"), ANY).after().tag();
    var replaced = new AtomicInteger();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 1; i <= 20; i++) {
        String text = i + "\n";
        threads.submit(() -> {
          file.replace(bytes(text), new Precondition(first, null));
          return replaced.incrementAndGet();
        });
      }
    }
    assertThat(replaced).hasValue(1);
  }

  @Test
  void aLinkAndThePermissionsStay() throws IOException {
    Files.writeString(path, "one\n");
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-rw-r--"));
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), path);
    new EditedFile(link, EditedFileTest::noBadWord).replace(bytes("two\n"), ANY);
    assertThat(link).isSymbolicLink();
    assertThat(path).hasContent("two\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-rw-r--");
  }
}
