package cuttings.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

/**
 * A tar archive of saved pages, packed by gzip or not, read from end to end: nothing is ever
 * unpacked to disk, and no link is followed.
 */
public record TarSource(Path archive) implements PageSource {
  /** Files of many pages are read more than once, and what is packed cannot be. */
  private static final int IN_MEMORY = 64 << 20;

  private interface Visitor {
    void visit(TarArchiveEntry entry, InputStream content);
  }

  @Override
  public void forEachUnopened(Untouched untouched, Consumer<Unopened> consumer) throws IOException {
    Set<String> names = new HashSet<>();
    walk((entry, content) -> read(entry, content, names, untouched, consumer), consumer);
  }

  @Override
  public int count() throws IOException {
    int[] count = {0};
    walk((_, _) -> count[0]++, _ -> count[0]++);
    return count[0];
  }

  /** What cannot be read beyond some file is told of as one more file, called as the archive. */
  private void walk(Visitor visitor, Consumer<Unopened> rest) throws IOException {
    int read = 0;
    try (var entries = TarEntries.open(archive)) {
      for (Optional<TarArchiveEntry> entry = entries.next();
          entry.isPresent();
          entry = entries.next()) {
        if (!entry.get().isDirectory()) visitor.visit(entry.get(), entries.content());
        read++;
      }
    } catch (IOException e) {
      if (read == 0)
        throw new IOException(archive + " is not a whole tar archive: " + e.getMessage(), e);
      rest.accept(
          Unopened.of(
              new Item.Unreadable(
                  archive.getFileName().toString(),
                  Item.Reason.UNREADABLE,
                  "unread after %,d entries: %s".formatted(read, e.getMessage()))));
    }
  }

  private static void read(
      TarArchiveEntry entry,
      InputStream content,
      Set<String> names,
      Untouched untouched,
      Consumer<Unopened> consumer) {
    String name = EntryName.plain(entry.getName());
    Optional<Item.Unreadable> refused = refused(entry, name, names);
    if (refused.isPresent()) {
      consumer.accept(Unopened.of(refused.get()));
      return;
    }
    try {
      byte[] bytes = content.readNBytes(IN_MEMORY);
      PageFile.read(
          new SavedFile(
              name, entry.getLastModifiedTime().toInstant(), () -> new ByteArrayInputStream(bytes)),
          untouched,
          consumer);
    } catch (IOException e) {
      consumer.accept(Unopened.of(PageFile.unreadable(name, e)));
    }
  }

  private static Optional<Item.Unreadable> refused(
      TarArchiveEntry entry, String name, Set<String> names) {
    if (EntryName.leadsOut(name)) return Optional.of(EntryName.unsafe(name));
    Optional<String> other = otherThanFile(entry);
    if (other.isPresent())
      return Optional.of(new Item.Unreadable(name, Item.Reason.NOT_A_FILE, other.get()));
    if (entry.getSize() > IN_MEMORY)
      return Optional.of(
          new Item.Unreadable(name, Item.Reason.TOO_LARGE, "more than 64 MiB in a tar archive"));
    return names.add(name)
        ? Optional.empty()
        : Optional.of(
            new Item.Unreadable(
                name, Item.Reason.REPEATED_NAME, "a file of this name came before"));
  }

  private static Optional<String> otherThanFile(TarArchiveEntry entry) {
    if (entry.isSymbolicLink()) return Optional.of("a symbolic link to " + entry.getLinkName());
    if (entry.isLink()) return Optional.of("a hard link to " + entry.getLinkName());
    if (entry.isCharacterDevice() || entry.isBlockDevice()) return Optional.of("a device");
    if (entry.isFIFO()) return Optional.of("a pipe");
    if (entry.isSparse()) return Optional.of("a file with holes");
    return entry.isFile() ? Optional.empty() : Optional.of("no kind of file that is known");
  }
}
