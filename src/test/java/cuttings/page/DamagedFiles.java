package cuttings.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** Copies of a good file with bytes changed, cut out, doubled or put in, each read as a source. */
final class DamagedFiles {
  private static final int MOST_ITEMS = 10_000;

  private final Path file;
  private final Random random;
  private final long seed = Long.getLong("tests.seed", System.nanoTime());

  /** Copies come to lie at this path, one after another. */
  DamagedFiles(Path file) {
    this.file = file;
    this.random = new Random(seed);
  }

  /** Every copy ends in items, or in an error that says what is wrong with the source. */
  void endInValuesOrReasons(byte[] whole, int copies) throws IOException {
    for (int i = 0; i < copies; i++) {
      Files.write(file, damaged(whole));
      try {
        read();
      } catch (IOException | IllegalArgumentException e) {
        assertThat(e.getMessage()).as(name(i)).isNotBlank();
      } catch (RuntimeException | Error e) {
        throw new AssertionError(name(i) + ": " + e, e);
      }
    }
  }

  private String name(int copy) {
    return "-Dtests.seed=%d, copy %d of %s".formatted(seed, copy, file.getFileName());
  }

  private void read() throws IOException {
    int[] items = {0};
    PageSource source = PageSource.of(file);
    source.forEach(item -> {
      assertThat(items[0]++).isLessThan(MOST_ITEMS);
      switch (item) {
        case Item.Page page ->
            assertThat(page.html().length()).isLessThanOrEqualTo(2 * PageSource.PAGE_LIMIT);
        case Item.Unreadable(_, _, var detail) -> assertThat(detail).isNotBlank();
      }
    });
    assertThat(source.count()).isNotNegative();
  }

  private byte[] damaged(byte[] whole) {
    byte[] bytes = whole;
    for (int i = random.nextInt(1, 4); i > 0 && bytes.length > 0; i--) bytes = once(bytes);
    return bytes;
  }

  private byte[] once(byte[] bytes) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + random.nextInt(1, 600));
    return switch (random.nextInt(7)) {
      case 0 -> Arrays.copyOf(bytes, from);
      case 1 -> joined(bytes, 0, from, bytes, to, bytes.length);
      case 2 -> joined(bytes, 0, to, bytes, from, bytes.length);
      case 3 -> filled(bytes, from, to, (byte) random.nextInt());
      case 4 -> digits(bytes);
      case 5 -> joined(bytes, from, bytes.length, bytes, 0, from);
      default -> flipped(bytes);
    };
  }

  private byte[] flipped(byte[] bytes) {
    byte[] copy = bytes.clone();
    for (int i = random.nextInt(1, 20); i > 0; i--)
      copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
    return copy;
  }

  /** Lengths are told in digits. */
  private byte[] digits(byte[] bytes) {
    byte[] copy = bytes.clone();
    for (int i = 0; i < copy.length; i++)
      if (copy[i] >= '0' && copy[i] <= '9' && random.nextInt(20) == 0)
        copy[i] = (byte) ('0' + random.nextInt(10));
    return copy;
  }

  private static byte[] filled(byte[] bytes, int from, int to, byte with) {
    byte[] copy = bytes.clone();
    Arrays.fill(copy, from, to, with);
    return copy;
  }

  private static byte[] joined(
      byte[] first, int from, int to, byte[] second, int secondFrom, int secondTo) {
    var out = new ByteArrayOutputStream();
    out.write(first, from, to - from);
    out.write(second, secondFrom, secondTo - secondFrom);
    return out.toByteArray();
  }
}
