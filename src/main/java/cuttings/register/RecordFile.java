package cuttings.register;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.BiConsumer;
import java.util.zip.CRC32;

/**
 * A file of records that is only ever appended to; each can be had by its place. A record is its
 * length, a CRC-32 of all that follows, the digest of the page it belongs to, its kind, and its
 * bytes: a file that was cut off anywhere can be read up to its last whole record.
 */
public final class RecordFile implements Closeable {
  private static final int DIGEST = 32;
  private static final int HEAD = Integer.BYTES + Integer.BYTES;
  private static final int NAMES = DIGEST + 1;

  /** Longer than any page's record; what says more is damage. */
  private static final int LONGEST = 1 << 28;

  /**
   * What stands before the content of a record.
   *
   * @param digest of the page, 32 characters
   * @param kind a letter
   */
  public record Label(String digest, char kind) {}

  private final Path path;
  private final FileChannel channel;
  private long end;

  private RecordFile(Path path, FileChannel channel, long end) {
    this.path = path;
    this.channel = channel;
    this.end = end;
  }

  /**
   * Opens a file to go on with it, which need not exist; what follows its last whole record is cut
   * off.
   *
   * @param known told of every whole record there is
   */
  public static RecordFile append(Path path, BiConsumer<Label, Place> known) throws IOException {
    var channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      var file = new RecordFile(path, channel, 0);
      file.scan(known);
      channel.truncate(file.end);
      return file;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Opens a complete file to read from. */
  public static RecordFile open(Path path) throws IOException {
    var channel = FileChannel.open(path, StandardOpenOption.READ);
    return new RecordFile(path, channel, channel.size());
  }

  private void scan(BiConsumer<Label, Place> known) throws IOException {
    long size = channel.size();
    while (end + HEAD + NAMES <= size) {
      ByteBuffer head = bytes(end, HEAD);
      int length = head.getInt();
      if (length < NAMES || length > LONGEST || end + HEAD + length > size) return;
      ByteBuffer rest = bytes(end + HEAD, length);
      if (crc(rest) != head.getInt()) return;
      known.accept(label(rest), new Place(end, HEAD + length));
      end += HEAD + length;
    }
  }

  private static Label label(ByteBuffer rest) {
    var digest = new StringBuilder(DIGEST);
    for (int i = 0; i < DIGEST; i++) digest.append((char) rest.get(i));
    return new Label(digest.toString(), (char) rest.get(DIGEST));
  }

  private ByteBuffer bytes(long from, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining())
      if (channel.read(buffer, from + buffer.position()) < 0)
        throw new IOException(path + " ends within a record");
    return buffer.flip();
  }

  private static int crc(ByteBuffer bytes) {
    var crc = new CRC32();
    crc.update(bytes.duplicate());
    return (int) crc.getValue();
  }

  /** Appends a record. */
  public Place append(Label label, byte[] content) throws IOException {
    int length = NAMES + content.length;
    ByteBuffer record = ByteBuffer.allocate(HEAD + length);
    record.position(HEAD);
    for (int i = 0; i < DIGEST; i++) record.put((byte) label.digest().charAt(i));
    record.put((byte) label.kind()).put(content);
    record.flip().position(HEAD);
    int crc = crc(record);
    record.rewind().putInt(length).putInt(crc).rewind();
    return write(record);
  }

  /** Appends a record of another file as it is. */
  public Place append(RecordFile other, Place place) throws IOException {
    return write(other.bytes(place.offset(), place.length()));
  }

  private synchronized Place write(ByteBuffer record) throws IOException {
    var place = new Place(end, record.remaining());
    try {
      while (record.hasRemaining()) end += channel.write(record, end);
    } catch (IOException e) {
      throw new IOException("%s cannot be written: %s".formatted(path, e.getMessage()), e);
    }
    return place;
  }

  /**
   * The content of a record.
   *
   * @throws IOException also when it is damaged
   */
  public byte[] read(Place place) throws IOException {
    if (place.offset() < 0 || place.length() < HEAD + NAMES || place.length() > LONGEST + HEAD)
      throw new IOException("%s has no record at %s".formatted(path, place));
    ByteBuffer record = bytes(place.offset(), place.length());
    int length = record.getInt();
    int crc = record.getInt();
    if (length != place.length() - HEAD || crc(record) != crc)
      throw new IOException(path + " is damaged at " + place.offset());
    var content = new byte[length - NAMES];
    record.position(HEAD + NAMES).get(content);
    return content;
  }

  /** Whether a record can be read as it was written. */
  public boolean whole(Place place) {
    try {
      read(place);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Makes all that was appended durable. */
  public void force() throws IOException {
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
