package cuttings.page;

import cuttings.export.Entry;
import cuttings.export.Feed;
import cuttings.export.JsonExport;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A file that a publishing system has written: each post in it is a page. */
final class ExportFile {
  /** No export of texts is as large, unpacked. */
  private static final long MOST = 4L << 30;

  private final SavedFile file;
  private final Consumer<Unopened> consumer;

  ExportFile(SavedFile file, Consumer<Unopened> consumer) {
    this.file = file;
    this.consumer = consumer;
  }

  void readFeed() {
    try (InputStream in = unpacked()) {
      Feed.read(in, entry -> consumer.accept(Unopened.of(item(entry))));
    } catch (IOException e) {
      consumer.accept(Unopened.of(PageFile.unreadable(file.name(), e)));
    }
  }

  void readJson() {
    try {
      JsonExport.read(this::unpacked, entry -> consumer.accept(Unopened.of(item(entry))));
    } catch (IOException e) {
      consumer.accept(Unopened.of(PageFile.unreadable(file.name(), e)));
    }
  }

  private InputStream unpacked() throws IOException {
    var in = new BufferedInputStream(file.open());
    in.mark(2);
    boolean packed = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return new Quota(packed ? new GZIPInputStream(in) : in, MOST);
  }

  private Item item(Entry entry) {
    String name = name(entry.name());
    return switch (entry) {
      case Entry.Posted(_, var post) -> page(name, post.html(), post.address());
      case Entry.LeftOut(_, var reason, var detail) ->
          new Item.Unreadable(name, reason(reason), detail);
    };
  }

  private static Item page(String name, String html, @Nullable URI address) {
    return new Item.Page(name, Decoding.clean(html), "UTF-8", address);
  }

  private String name(String entry) {
    if (entry.isEmpty()) return file.name();
    return Address.of(entry).isPresent() ? entry : file.name() + "#" + entry;
  }

  private static Item.Reason reason(Entry.Reason reason) {
    return switch (reason) {
      case UNPUBLISHED -> Item.Reason.UNPUBLISHED;
      case PRIVATE -> Item.Reason.PRIVATE;
      case PASSWORD_PROTECTED -> Item.Reason.PASSWORD_PROTECTED;
      case NOT_A_POST -> Item.Reason.NOT_A_POST;
      case SUMMARY_ONLY -> Item.Reason.SUMMARY_ONLY;
      case EMPTY -> Item.Reason.EMPTY;
      case TOO_LARGE -> Item.Reason.TOO_LARGE;
      case DAMAGED -> Item.Reason.UNREADABLE;
      case UNKNOWN -> Item.Reason.NOT_HTML;
    };
  }
}
