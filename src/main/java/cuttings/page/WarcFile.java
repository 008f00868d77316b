package cuttings.page;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive (ISO 28500), packed or not: what a crawler got for each address. Read twice, first
 * to find the newest capture of each page, then for the pages.
 */
final class WarcFile {
  /** A capture that is a page. */
  private record Capture(int record, Instant date) {}

  private interface Visitor {
    void visit(int number, WarcRecord record);
  }

  /** Pages pack to a tenth; each record is packed by itself. */
  private static final int RATIO = 200;

  private static final long ALWAYS = 64L << 20;

  private final SavedFile file;
  private final Map<String, Capture> newest = new HashMap<>();

  WarcFile(SavedFile file) {
    this.file = file;
  }

  /** What cannot be read beyond some record is told of as one more file, called as the archive. */
  void forEach(Consumer<Unopened> consumer) {
    walk(this::note, _ -> {});
    walk((number, record) -> item(number, record).ifPresent(consumer), consumer);
  }

  private void walk(Visitor visitor, Consumer<Unopened> rest) {
    int read = 0;
    try (InputStream in = file.open();
        var reader = new WarcReader(in)) {
      long unpacked = 0;
      for (Optional<WarcRecord> record = next(reader); record.isPresent(); record = next(reader)) {
        unpacked += record.get().body().size();
        if (unpacked > ALWAYS + RATIO * reader.position())
          throw new IOException("it unpacks to more than an archive of its size may");
        visitor.visit(read++, record.get());
      }
      if (read == 0) throw new IOException("no record in it");
    } catch (IOException e) {
      rest.accept(
          Unopened.of(
              new Item.Unreadable(
                  file.name(),
                  Item.Reason.UNREADABLE,
                  "unread after %,d records: %s".formatted(read, e.getMessage()))));
    }
  }

  private static Optional<WarcRecord> next(WarcReader reader) throws IOException {
    try {
      return reader.next();
    } catch (RuntimeException e) {
      throw new IOException(e.toString(), e);
    }
  }

  private void note(int number, WarcRecord record) {
    if (!(record instanceof WarcResponse response)) return;
    try {
      Optional<HttpResponse> http = http(response);
      if (http.isEmpty() || http.get().status() != 200 || !html(http.get().contentType())) return;
      var capture = new Capture(number, response.date());
      newest.merge(
          WarcTarget.key(response), capture, (a, b) -> b.date().isBefore(a.date()) ? a : b);
    } catch (IOException | RuntimeException e) {
      // told of when the archive is read for its pages
    }
  }

  /** None for a record that belongs to a capture and is none itself, such as a request. */
  private Optional<Unopened> item(int number, WarcRecord record) {
    if (record instanceof WarcRevisit revisit)
      return left(revisit, Item.Reason.REVISIT, "says that nothing changed since another capture");
    if (!(record instanceof WarcResponse response)) return Optional.empty();
    try {
      Optional<HttpResponse> http = http(response);
      return http.isPresent()
          ? item(number, response, http.get())
          : left(response, Item.Reason.NOT_HTML, String.valueOf(response.contentType()));
    } catch (IOException | RuntimeException e) {
      return left(response, Item.Reason.UNREADABLE, "a broken answer: " + e.getMessage());
    }
  }

  private Optional<Unopened> item(int number, WarcResponse response, HttpResponse http)
      throws IOException {
    MediaType type = http.contentType();
    if (http.status() != 200)
      return left(response, Item.Reason.HTTP_STATUS, String.valueOf(http.status()));
    if (!html(type)) return left(response, Item.Reason.NOT_HTML, type.toString());
    Capture best = newest.get(WarcTarget.key(response));
    if (best != null && best.record() != number)
      return left(response, Item.Reason.OLDER_CAPTURE, response.date().toString());
    byte[] bytes;
    try (InputStream in = http.bodyDecoded().stream()) {
      bytes = in.readNBytes(PageSource.PAGE_LIMIT + 1);
    }
    String charset = type.parameters().getOrDefault("charset", "");
    String target = WarcTarget.of(response);
    return Optional.of(Unopened.page(target, bytes, charset, Address.of(target).orElse(null)));
  }

  /** A response of another protocol than HTTP has none. */
  private static Optional<HttpResponse> http(WarcResponse response) throws IOException {
    return response.contentType().base().equals(MediaType.HTTP)
        ? Optional.of(response.http())
        : Optional.empty();
  }

  private static boolean html(MediaType type) {
    String base = type.base().toString();
    return base.equalsIgnoreCase("text/html") || base.equalsIgnoreCase("application/xhtml+xml");
  }

  private static Optional<Unopened> left(
      WarcTargetRecord record, Item.Reason reason, String detail) {
    return Optional.of(Unopened.of(new Item.Unreadable(WarcTarget.of(record), reason, detail)));
  }
}
