package cuttings.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every source that knows when its files were changed leaves those unread that are known. */
class UntouchedTest {
  private static final Instant OLD = Instant.parse("2019-03-12T12:00:00Z");
  private static final Instant NEW = Instant.parse("2024-03-12T12:00:00Z");
  private static final Untouched SINCE_2020 =
      (file, modified) ->
          modified.isBefore(Instant.parse("2020-01-01T00:00:00Z"))
              ? Optional.of("digest of " + file)
              : Optional.empty();

  @TempDir Path folder;
  private Path pages;

  @BeforeEach
  void pages() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    write("old.html", OLD);
    write("new.html", NEW);
    // of what may hold many pages nobody can tell
    write("old.xml", OLD);
    write("old", OLD);
  }

  private void write(String name, Instant modified) throws IOException {
    Path file = Files.writeString(pages.resolve(name), "<p>" + name);
    Files.setLastModifiedTime(file, FileTime.from(modified));
  }

  @Test
  void ofAFolder() throws IOException {
    assertLeavesOldUnread(new FolderSource(pages), "");
  }

  @Test
  void ofAZipArchive() throws IOException {
    Path zip = folder.resolve("pages.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (Path file : files()) {
        var entry = new ZipEntry(file.getFileName().toString());
        entry.setLastModifiedTime(Files.getLastModifiedTime(file));
        out.putNextEntry(entry);
        copy(file, out);
      }
    }
    assertLeavesOldUnread(new ZipSource(zip), "");
  }

  @Test
  void ofATarArchive() throws IOException {
    Path tar = folder.resolve("pages.tar");
    try (var out = new TarArchiveOutputStream(Files.newOutputStream(tar))) {
      for (Path file : files()) {
        out.putArchiveEntry(new TarArchiveEntry(file.toFile(), file.getFileName().toString()));
        copy(file, out);
        out.closeArchiveEntry();
      }
    }
    assertLeavesOldUnread(new TarSource(tar), "");
  }

  @Test
  void ofAList() throws IOException {
    assertLeavesOldUnread(new ListSource(List.of(pages.toString())), pages + "/");
    var list = new ListSource(files().stream().map(Path::toString).toList());
    assertLeavesOldUnread(list, pages + "/");
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(pages)) {
      return files.sorted().toList();
    }
  }

  private static void copy(Path file, OutputStream out) throws IOException {
    out.write(Files.readAllBytes(file));
  }

  /** It is told of all the same, and can be read if it must. */
  private static void assertLeavesOldUnread(PageSource source, String prefix) throws IOException {
    var known = new ArrayList<Unopened>();
    var all = new ArrayList<Item>();
    source.forEachUnopened(
        SINCE_2020,
        file -> {
          if (file.digest().startsWith("digest of ")) known.add(file);
          all.add(file.open());
        });
    assertThat(known)
        .singleElement()
        .satisfies(file -> {
          assertThat(file.file()).isEqualTo(prefix + "old.html");
          assertThat(file.digest()).isEqualTo("digest of " + prefix + "old.html");
        });
    assertThat(all).hasSize(4).isEqualTo(PageSourceTest.items(source));
  }
}
