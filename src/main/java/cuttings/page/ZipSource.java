package cuttings.page;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A zip archive of saved pages, read in place: nothing is ever unpacked to disk. */
public record ZipSource(Path archive) implements PageSource {
  private static final Duration WIDEST_ZONES = Duration.ofHours(26);

  @Override
  public void forEachUnopened(Untouched untouched, Consumer<Unopened> consumer) throws IOException {
    try (var zip = open()) {
      for (ZipEntry entry : entries(zip)) read(zip, entry, untouched, consumer);
    }
  }

  @Override
  public int count() throws IOException {
    try (var zip = open()) {
      return entries(zip).size();
    }
  }

  private ZipFile open() throws IOException {
    try {
      return new ZipFile(archive.toFile());
    } catch (ZipException notUtf8) {
      return openWithOldNames();
    }
  }

  /**
   * Names not marked as UTF-8 are in the first code page of the PC, by the letter of the format.
   */
  private ZipFile openWithOldNames() throws IOException {
    try {
      return new ZipFile(archive.toFile(), Charset.forName("IBM437"));
    } catch (ZipException e) {
      throw new IOException(archive + " is not a whole zip archive: " + e.getMessage(), e);
    }
  }

  private List<ZipEntry> entries(ZipFile zip) throws IOException {
    List<ZipEntry> entries =
        zip.stream()
            .map(ZipEntry.class::cast)
            .filter(entry -> !entry.isDirectory())
            .sorted(Comparator.comparing(ZipEntry::getName))
            .toList();
    // a small archive may name the same packed bytes a million times over
    if (entries.stream().mapToLong(ZipEntry::getCompressedSize).sum() > Files.size(archive))
      throw new IOException(archive + " is no zip archive of pages: its files overlap");
    return entries;
  }

  private static void read(
      ZipFile zip, ZipEntry entry, Untouched untouched, Consumer<Unopened> consumer) {
    String name = EntryName.plain(entry.getName());
    if (EntryName.leadsOut(name)) consumer.accept(Unopened.of(EntryName.unsafe(name)));
    else
      PageFile.read(
          new SavedFile(name, modified(entry), () -> zip.getInputStream(entry)),
          untouched,
          consumer);
  }

  /** Most archives tell the time of a clock and not its zone, so at the latest. */
  private static @Nullable Instant modified(ZipEntry entry) {
    FileTime modified = entry.getLastModifiedTime();
    return modified == null ? null : modified.toInstant().plus(WIDEST_ZONES);
  }
}
