package cuttings.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of one file, by its name and its bytes. */
class PageFileTest {
  private static final byte[] PAGE = "<h1>A page</h1>".getBytes(UTF_8);

  @ParameterizedTest
  @ValueSource(strings = {"a.html", "a.htm", "a.HTML", "a.php", "a", "deep.er/a", "a.html.gz"})
  void aPageMayHaveAnyNameThatSaysNoOtherKind(String name) throws IOException {
    assertThat(read(name, PAGE)).isEqualTo(new Item.Page(name, "<h1>A page</h1>", "UTF-8"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.css", "a.JPG", "deep/a.min.js", "a.pdf", "a.woff2", "a.json"})
  void otherKindsAreKnownByTheirNames(String name) throws IOException {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);

    assertThat(read(name, PAGE))
        .isEqualTo(
            new Item.Unreadable(name, Item.Reason.NOT_HTML, "the name ends in ." + extension));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t", "\ufeff", "\u0000"})
  void aFileWithoutTextIsEmpty(String text) throws IOException {
    assertThat(reason(read("a.html", text.getBytes(UTF_8)))).isEqualTo(Item.Reason.EMPTY);
  }

  @Test
  void aPackedPageIsUnpackedWhateverItsName() throws IOException {
    assertThat(read("a.html", gzip(PAGE)))
        .isEqualTo(new Item.Page("a.html", "<h1>A page</h1>", "UTF-8"));
  }

  @Test
  void aPageOfTheLimitIsReadAndOneByteMoreIsTooLarge() throws IOException {
    byte[] most = new byte[PageSource.PAGE_LIMIT];
    java.util.Arrays.fill(most, (byte) 'x');
    byte[] more = java.util.Arrays.copyOf(most, most.length + 1);

    assertThat(read("a.html", most)).isInstanceOf(Item.Page.class);
    assertThat(read("a.html", more))
        .isEqualTo(new Item.Unreadable("a.html", Item.Reason.TOO_LARGE, "more than 5 MiB"));
  }

  @Test
  void packedBytesAboveTheLimitAreTooLarge() throws IOException {
    byte[] noise = new byte[PageSource.PAGE_LIMIT + 1_000];
    new Random(1).nextBytes(noise);

    assertThat(reason(read("a.html", gzip(noise)))).isEqualTo(Item.Reason.TOO_LARGE);
  }

  @Test
  void aPageWithoutEndCostsNoMoreThanAFewPages() {
    assertThat(megabytesSpentOn(new Endless())).isLessThan(100);
  }

  @Test
  void aSmallFileThatUnpacksToAHugeOneCostsNoMoreThanAFewPages() throws IOException {
    byte[] bomb = bomb();

    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(megabytesSpentOn(new ByteArrayInputStream(bomb))).isLessThan(100);
  }

  @Test
  void aPicturesBytesAreNoPageWhateverTheName() throws IOException {
    assertThat(reason(read("a.html", picture()))).isEqualTo(Item.Reason.NOT_HTML);
    assertThat(reason(read("a.html", new byte[] {0, 0, 0, 1, 2, 3, 0, 0, 'x'})))
        .isEqualTo(Item.Reason.NOT_HTML);
  }

  @Test
  void wideTextIsNotBinary() throws IOException {
    byte[] wide = "<p>Wide</p>".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);

    assertThat(read("a.html", wide)).isEqualTo(new Item.Page("a.html", "<p>Wide</p>", "UTF-16LE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-32BE", "UTF-32LE"})
  void textInFourBytesALetterIsNotBinaryWhenItHasItsMark(String charset) throws IOException {
    byte[] wide = "\ufeff<p>Wide</p>".getBytes(java.nio.charset.Charset.forName(charset));

    assertThat(read("a.html", wide)).isEqualTo(new Item.Page("a.html", "<p>Wide</p>", charset));
  }

  private static Item read(String name, byte[] bytes) {
    return read(name, new ByteArrayInputStream(bytes));
  }

  private static Item read(String name, InputStream in) {
    var items = new ArrayList<Item>();
    PageFile.read(
        new SavedFile(name, null, () -> in), Untouched.NONE, file -> items.add(file.open()));
    assertThat(items).hasSize(1);
    return items.getFirst();
  }

  private static Item.Reason reason(Item item) {
    return switch (item) {
      case Item.Unreadable(_, var reason, _) -> reason;
      case Item.Page(_, _, var charset, _) -> throw new AssertionError("a page in " + charset);
    };
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] bomb() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      byte[] spaces = new byte[1 << 20];
      java.util.Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 256; i++) out.write(spaces);
    }
    return packed.toByteArray();
  }

  /** The head of a PNG and compressed noise, as a picture has. */
  private static byte[] picture() throws IOException {
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);
    var picture = new ByteArrayOutputStream();
    picture.writeBytes(java.util.HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"));
    try (var out = new DeflaterOutputStream(picture)) {
      out.write(noise);
    }
    return picture.toByteArray();
  }

  private static long megabytesSpentOn(InputStream in) {
    var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    assertThat(reason(read("a.html", in))).isEqualTo(Item.Reason.TOO_LARGE);
    return (thread.getCurrentThreadAllocatedBytes() - before) >> 20;
  }

  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return 'x';
    }

    @Override
    public int read(byte[] into, int from, int length) {
      java.util.Arrays.fill(into, from, from + length, (byte) 'x');
      return length;
    }
  }
}
