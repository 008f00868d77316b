package cuttings.register;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a record being written, packed. Of thousands of small records most of the time of
 * JSON goes into names and reflection, so those that are read in every run are written bare: what
 * follows what is known from the type of the record alone.
 */
public final class RecordOutput {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private final DataOutputStream out =
      new DataOutputStream(new DeflaterOutputStream(bytes, deflater));

  private interface Writing {
    void run() throws IOException;
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory", e);
    }
  }

  public void text(String text) {
    write(() -> {
      byte[] utf8 = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      out.writeInt(utf8.length);
      out.write(utf8);
    });
  }

  /** Null apart from empty. */
  public void optionalText(@Nullable String text) {
    flag(text != null);
    if (text != null) text(text);
  }

  public void number(long number) {
    write(() -> out.writeLong(number));
  }

  public void flag(boolean flag) {
    write(() -> out.writeBoolean(flag));
  }

  /** The number of things and then each. */
  public <T> void list(Collection<T> list, BiConsumer<RecordOutput, T> each) {
    write(() -> out.writeInt(list.size()));
    for (T thing : list) each.accept(this, thing);
  }

  public void texts(Collection<String> texts) {
    list(texts, RecordOutput::text);
  }

  /** All that was written; nothing can be written after. */
  public byte[] bytes() {
    write(out::close);
    deflater.end();
    return bytes.toByteArray();
  }
}
