package cuttings.page;

import static cuttings.page.PageSourceTest.files;
import static cuttings.page.PageSourceTest.items;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipSourceTest {
  @TempDir Path folder;

  @Test
  void entriesAreReadInTheOrderOfTheirNames() throws IOException {
    var source = PageSource.of(zip(UTF_8, "b.html", "a/z.html", "a.html", "empty/"));

    assertThat(files(source)).containsExactly("a.html", "a/z.html", "b.html");
    assertThat(source.count()).isEqualTo(3);
  }

  @Test
  void anEntryIsAPageOfThatName() throws IOException {
    assertThat(items(PageSource.of(zip(UTF_8, "2019/page.html"))))
        .containsExactly(new Item.Page("2019/page.html", "<p>2019/page.html", "UTF-8"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../x.html",
        "a/../../x.html",
        "..\\x.html",
        "/etc/x.html",
        "C:\\x.html",
        "c:x.html",
        "a/..",
        "\\\\host\\x.html"
      })
  void aNameThatLeadsOutOfTheArchiveIsRefused(String name) throws IOException {
    assertThat(items(PageSource.of(zip(UTF_8, name, "good.html"))))
        .containsExactlyInAnyOrder(
            new Item.Unreadable(
                name.replace('\\', '/'),
                Item.Reason.UNSAFE_NAME,
                "the name leads out of the archive"),
            new Item.Page("good.html", "<p>good.html", "UTF-8"));
  }

  @Test
  void twoDotsInsideANameAreHarmless() throws IOException {
    assertThat(items(PageSource.of(zip(UTF_8, "wait..what.html"))))
        .singleElement()
        .isInstanceOf(Item.Page.class);
  }

  @Test
  void namesInAnOldEncodingDoNotSpoilTheArchive() throws IOException {
    Path archive = zip(Charset.forName("IBM437"), "amélie.html", "plain.html");

    assertThat(files(PageSource.of(archive))).containsExactly("amélie.html", "plain.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "this is no archive at all"})
  void aFileThatIsNoArchiveIsNamed(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("pages.ZIP"), content);

    assertThatThrownBy(() -> items(PageSource.of(file)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file + " is not a whole zip archive");
    assertThatThrownBy(() -> PageSource.of(file).count()).isInstanceOf(IOException.class);
  }

  @Test
  void anArchiveCutShortIsNamed() throws IOException {
    byte[] whole = Files.readAllBytes(zip(UTF_8, "a.html", "b.html"));
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));

    assertThatThrownBy(() -> items(PageSource.of(cut)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(cut + " is not a whole zip archive");
  }

  @Test
  void aDamagedEntryIsReportedAndTheOthersAreRead() throws IOException {
    Path archive = zip(UTF_8, "a.html", "b.html");
    byte[] bytes = Files.readAllBytes(archive);
    // after the 30 bytes of its header and the name, the first entry's data
    Arrays.fill(bytes, 30 + "a.html".length(), 30 + "a.html".length() + 8, (byte) 0xff);
    Files.write(archive, bytes);

    List<Item> items = items(PageSource.of(archive));

    assertThat(items.getFirst())
        .isInstanceOfSatisfying(
            Item.Unreadable.class,
            damaged -> assertThat(damaged.reason()).isEqualTo(Item.Reason.UNREADABLE));
    assertThat(items.getLast()).isEqualTo(new Item.Page("b.html", "<p>b.html", "UTF-8"));
  }

  @Test
  void anEntryThatUnpacksAboveTheLimitIsTooLarge() throws IOException {
    Path archive = folder.resolve("bomb.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(archive))) {
      out.putNextEntry(new ZipEntry("bomb.html"));
      byte[] spaces = new byte[1 << 20];
      Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 64; i++) out.write(spaces);
    }

    assertThat(items(PageSource.of(archive)))
        .containsExactly(
            new Item.Unreadable("bomb.html", Item.Reason.TOO_LARGE, "more than 5 MiB"));
  }

  @Test
  void anArchiveThatNamesTheSameBytesManyTimesIsRefused() throws IOException {
    var random = new byte[20_000];
    new Random(1).nextBytes(random);
    Path archive = folder.resolve("pages.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(archive))) {
      out.putNextEntry(new ZipEntry("a.html"));
      out.write(random);
    }
    byte[] whole = Files.readAllBytes(archive);
    ByteBuffer bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
    int end = whole.length - 22;
    int list = bytes.getInt(end + 16);
    var many = new ByteArrayOutputStream();
    many.write(whole, 0, list);
    for (char name = 'a'; name <= 'z'; name++) {
      bytes.put(list + 46, (byte) name);
      many.write(whole, list, end - list);
    }
    bytes.putShort(end + 8, (short) 26).putShort(end + 10, (short) 26);
    bytes.putInt(end + 12, 26 * (end - list));
    many.write(whole, end, 22);
    Files.write(archive, many.toByteArray());

    assertThatThrownBy(() -> items(PageSource.of(archive)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("its files overlap");
  }

  /** Each entry's text is its own name; a name that ends in a slash is a folder. */
  private Path zip(Charset names, String... entries) throws IOException {
    Path archive = folder.resolve("pages.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(archive), names)) {
      for (String name : entries) {
        out.putNextEntry(new ZipEntry(name));
        if (!name.endsWith("/")) out.write(("<p>" + name).getBytes(UTF_8));
      }
    }
    return archive;
  }
}
