package cuttings.register;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of a record being read, in the order in which {@link RecordOutput} wrote them. */
public final class RecordInput {
  /** More than any record has; what says more is damage. */
  private static final int MOST = 1 << 28;

  private final DataInputStream in;

  /** Something read out of a record. */
  public interface Reading<T> {
    T from(RecordInput in) throws IOException;
  }

  public RecordInput(byte[] packed) throws IOException {
    var inflater = new InflaterInputStream(new ByteArrayInputStream(packed));
    in = new DataInputStream(new ByteArrayInputStream(inflater.readAllBytes()));
  }

  private int length() throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MOST || length > in.available())
      throw new IOException("a damaged record");
    return length;
  }

  public String text() throws IOException {
    return new String(in.readNBytes(length()), StandardCharsets.UTF_8);
  }

  public @Nullable String optionalText() throws IOException {
    return flag() ? text() : null;
  }

  public long number() throws IOException {
    return in.readLong();
  }

  public boolean flag() throws IOException {
    return in.readBoolean();
  }

  public <T> List<T> list(Reading<T> each) throws IOException {
    int size = length();
    var list = new ArrayList<T>(size);
    for (int i = 0; i < size; i++) list.add(each.from(this));
    return list;
  }

  public List<String> texts() throws IOException {
    return list(RecordInput::text);
  }
}
