package cuttings.page;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The entries of a tar archive one after another, within what an archive may unpack to. */
final class TarEntries implements Closeable {
  private static final int BUFFER = 1 << 16;

  /** Tar packs in records of ten blocks, and fills the last with zeros. */
  private static final int BLOCK = 512;

  private static final int RECORD = 20 * BLOCK;

  /** Room for one very long name and some extended headers. */
  private static final int HEADERS = 1 << 20;

  /** Pages pack to a tenth, the same page over and over to a hundredth. */
  private static final int RATIO = 200;

  private static final long ALWAYS = 64L << 20;
  private static final long NEVER_MORE = 256L << 30;

  private final Quota bytes;
  private final TarArchiveInputStream tar;
  private boolean begun;

  private TarEntries(Quota bytes, TarArchiveInputStream tar) {
    this.bytes = bytes;
    this.tar = tar;
  }

  /** Opens an archive, packed by gzip or not. */
  static TarEntries open(Path archive) throws IOException {
    var file = new BufferedInputStream(Files.newInputStream(archive), BUFFER);
    try {
      file.mark(2);
      boolean packed = file.read() == 0x1f && file.read() == 0x8b;
      file.reset();
      long most =
          packed ? Math.min(NEVER_MORE, ALWAYS + RATIO * Files.size(archive)) : Long.MAX_VALUE;
      var content = packed ? new BufferedInputStream(new GZIPInputStream(file, BUFFER)) : file;
      content.mark(BLOCK);
      if (content.readNBytes(BLOCK).length < BLOCK) throw new IOException("it is too short");
      content.reset();
      var bytes = new Quota(content, most);
      return new TarEntries(
          bytes,
          new TarArchiveInputStream(bytes, RECORD, BLOCK, StandardCharsets.UTF_8.name(), true));
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /** The next entry, whose bytes are those of {@link #content}; none after the last. */
  Optional<TarArchiveEntry> next() throws IOException {
    bytes.grantAll();
    if (begun) tar.transferTo(OutputStream.nullOutputStream());
    begun = true;
    bytes.grant(HEADERS);
    try {
      TarArchiveEntry entry = tar.getNextEntry();
      bytes.grantAll();
      if (entry != null && !entry.isCheckSumOK()) throw new IOException("a header is damaged");
      return Optional.ofNullable(entry);
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** The bytes of the entry that was handed out last. */
  InputStream content() {
    return tar;
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }
}
