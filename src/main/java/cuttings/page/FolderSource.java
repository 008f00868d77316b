package cuttings.page;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A folder of saved pages, with all folders below it. Links inside it are not followed, so that it
 * ends and stays within itself, but they are told of.
 */
public record FolderSource(Path root) implements PageSource {
  @Override
  public void forEachUnopened(Untouched untouched, Consumer<Unopened> consumer) throws IOException {
    var files = new TreeMap<String, SavedFile>();
    for (var unreadable : list(files)) consumer.accept(Unopened.of(unreadable));
    for (SavedFile file : files.values()) PageFile.read(file, untouched, consumer);
  }

  @Override
  public int count() throws IOException {
    var files = new TreeMap<String, SavedFile>();
    return list(files).size() + files.size();
  }

  private List<Item.Unreadable> list(Map<String, SavedFile> files) throws IOException {
    if (!Files.isReadable(root)) throw new java.nio.file.AccessDeniedException(root.toString());
    var unreadable = new ArrayList<Item.Unreadable>();
    // the folder asked for may itself be a link
    Path start = root.toRealPath();
    Files.walkFileTree(
        start,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(start) && hidden(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (hidden(file)) return FileVisitResult.CONTINUE;
            if (attributes.isRegularFile()) add(file, attributes);
            else unreadable.add(noFile(start, file, attributes));
            return FileVisitResult.CONTINUE;
          }

          private void add(Path file, BasicFileAttributes attributes) {
            String name = name(start, file);
            Instant modified = attributes.lastModifiedTime().toInstant();
            files.put(name, SavedFile.at(file, name, modified));
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException fault) {
            unreadable.add(PageFile.unreadable(name(start, file), fault));
            return FileVisitResult.CONTINUE;
          }
        });
    unreadable.sort(Comparator.comparing(Item::file));
    return unreadable;
  }

  private static Item.Unreadable noFile(Path start, Path file, BasicFileAttributes attributes) {
    String what = attributes.isSymbolicLink() ? link(start, file) : "a device, a pipe or a socket";
    return new Item.Unreadable(name(start, file), Item.Reason.NOT_A_FILE, what);
  }

  private static String link(Path start, Path link) {
    try {
      Path target = link.resolveSibling(Files.readSymbolicLink(link)).normalize();
      return target.startsWith(start)
          ? "a link within the folder, which is not followed"
          : "a link that leads out of the folder";
    } catch (IOException e) {
      return "a link that cannot be read";
    }
  }

  private static boolean hidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static String name(Path start, Path file) {
    return start.relativize(file).toString().replace('\\', '/');
  }
}
