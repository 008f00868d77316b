package cuttings.page;

import static cuttings.page.PageSourceTest.files;
import static cuttings.page.PageSourceTest.items;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TarSourceTest {
  @TempDir Path folder;

  @Test
  void filesAreReadInTheOrderOfTheArchive() throws IOException {
    var source = source("pages.tar", tar("./b.html", "a/", "a/z.html", "a.html"));

    assertThat(source).isInstanceOf(TarSource.class);
    assertThat(items(source)).containsExactly(page("b.html"), page("a/z.html"), page("a.html"));
    assertThat(source.count()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pages.tar.gz", "pages.tgz", "pages", "pages.html"})
  void aPackedArchiveIsKnownByItsBytesWhateverItIsCalled(String name) throws IOException {
    assertThat(items(source(name, packed(tar("a.html"))))).containsExactly(page("a.html"));
  }

  @Test
  void anArchiveWithoutFilesHasNoPages() throws IOException {
    assertThat(items(source("pages.tar", tar()))).isEmpty();
  }

  @Test
  void longNamesAreReadWhole() throws IOException {
    String name = "a".repeat(90) + "/" + "é".repeat(60) + ".html";

    assertThat(files(source("pages.tar", tar(name)))).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../x.html", "a/../../x.html", "..\\x.html", "/etc/x.html", "C:\\x"})
  void aNameThatLeadsOutOfTheArchiveIsRefused(String name) throws IOException {
    assertThat(items(source("pages.tar", tar(name, "good.html"))))
        .containsExactly(
            new Item.Unreadable(
                name.replace('\\', '/'),
                Item.Reason.UNSAFE_NAME,
                "the name leads out of the archive"),
            page("good.html"));
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void linksDevicesAndPipesAreToldOfAndNotFollowed() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new TarArchiveOutputStream(bytes, "UTF-8")) {
      special(out, "soft.html", TarConstants.LF_SYMLINK, "/etc/passwd");
      special(out, "hard.html", TarConstants.LF_LINK, "../up.html");
      special(out, "tty.html", TarConstants.LF_CHR, "");
      special(out, "disk.html", TarConstants.LF_BLK, "");
      special(out, "pipe.html", TarConstants.LF_FIFO, "");
    }

    assertThat(items(source("pages.tar", bytes.toByteArray())))
        .containsExactly(
            noFile("soft.html", "a symbolic link to /etc/passwd"),
            noFile("hard.html", "a hard link to ../up.html"),
            noFile("tty.html", "a device"),
            noFile("disk.html", "a device"),
            noFile("pipe.html", "a pipe"));
  }

  @Test
  void aSecondFileOfOneNameIsToldOf() throws IOException {
    assertThat(items(source("pages.tar", tar("a.html", "a.html"))))
        .containsExactly(
            page("a.html"),
            new Item.Unreadable(
                "a.html", Item.Reason.REPEATED_NAME, "a file of this name came before"));
  }

  @Test
  void aFileAboveTheLimitIsTooLargeAndTheNextIsRead() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new TarArchiveOutputStream(bytes, "UTF-8")) {
      entry(out, "large.html", " ".repeat(PageSource.PAGE_LIMIT + 1));
      entry(out, "next.html", "<p>next.html");
    }

    assertThat(items(source("pages.tgz", packed(bytes.toByteArray()))))
        .containsExactly(
            new Item.Unreadable("large.html", Item.Reason.TOO_LARGE, "more than 5 MiB"),
            page("next.html"));
  }

  @Test
  void anArchiveThatUnpacksToFarMoreThanItsSizeIsReadNoFurther() throws IOException {
    Path bomb = folder.resolve("bomb.tgz");
    try (var out =
        new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(bomb)), "UTF-8")) {
      entry(out, "a.html", "<p>a.html");
      var zeros = new TarArchiveEntry("zeros.html");
      zeros.setSize(128L << 20);
      out.putArchiveEntry(zeros);
      for (int i = 0; i < 128; i++) out.write(new byte[1 << 20]);
      out.closeArchiveEntry();
      entry(out, "z.html", "<p>z.html");
    }

    assertThat(items(PageSource.of(bomb)))
        .containsExactly(
            page("a.html"),
            new Item.Unreadable(
                "zeros.html", Item.Reason.TOO_LARGE, "more than 64 MiB in a tar archive"),
            new Item.Unreadable(
                "bomb.tgz",
                Item.Reason.UNREADABLE,
                "unread after 2 entries: it unpacks to more than an archive of its size may"));
  }

  @Test
  void aNameOfMegabytesIsNotTakenIntoMemory() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new TarArchiveOutputStream(bytes, "UTF-8")) {
      entry(out, "a.html", "<p>a.html");
      var longName = new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
      longName.setSize(8 << 20);
      out.putArchiveEntry(longName);
      byte[] name = new byte[8 << 20];
      Arrays.fill(name, (byte) 'a');
      out.write(name);
      out.closeArchiveEntry();
    }

    assertThat(items(source("pages.tgz", packed(bytes.toByteArray()))).getLast())
        .isEqualTo(
            new Item.Unreadable(
                "pages.tgz",
                Item.Reason.UNREADABLE,
                "unread after 1 entries: the headers of a file are larger than any real ones"));
  }

  @Test
  void anArchiveCutShortIsReadAsFarAsItGoes() throws IOException {
    byte[] whole = tar("a.html", "b.html", "c.html");

    List<Item> items = items(source("cut.tar", Arrays.copyOf(whole, 1024 + 512 + 5)));

    assertThat(items.getFirst()).isEqualTo(page("a.html"));
    assertThat(items.getLast())
        .isInstanceOfSatisfying(
            Item.Unreadable.class,
            rest -> {
              assertThat(rest.file()).isEqualTo("cut.tar");
              assertThat(rest.detail()).startsWith("unread after 2 entries");
            });
  }

  @Test
  void aDamagedHeaderEndsTheReadingWithAReason() throws IOException {
    byte[] bytes = tar("a.html", "b.html");
    bytes[1024 + 5]++;

    assertThat(items(source("pages.tar", bytes)).getLast())
        .isEqualTo(
            new Item.Unreadable(
                "pages.tar",
                Item.Reason.UNREADABLE,
                "unread after 1 entries: a header is damaged"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no archive at all", "\037\213"})
  void aFileThatIsNoArchiveIsNamed(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("pages.tar"), content);

    assertThatThrownBy(() -> items(PageSource.of(file)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file + " is not a whole tar archive");
  }

  @Test
  void damagedArchivesEndInPagesOrReasons() throws IOException {
    byte[] whole = tar("a.html", "b/" + "long".repeat(40) + ".html", "c/", "c/d.html");
    new DamagedFiles(folder.resolve("damaged.tar")).endInValuesOrReasons(whole, 600);
    new DamagedFiles(folder.resolve("damaged.tgz")).endInValuesOrReasons(packed(whole), 200);
  }

  private static Item page(String name) {
    return new Item.Page(name, "<p>" + name, "UTF-8");
  }

  private static Item noFile(String name, String what) {
    return new Item.Unreadable(name, Item.Reason.NOT_A_FILE, what);
  }

  private PageSource source(String name, byte[] bytes) throws IOException {
    return PageSource.of(Files.write(folder.resolve(name), bytes));
  }

  /** Each file's text is its own name; a name that ends in a slash is a folder. */
  private static byte[] tar(String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new TarArchiveOutputStream(bytes, "UTF-8")) {
      out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (String name : names) entry(out, name, name.endsWith("/") ? "" : "<p>" + plain(name));
    }
    return bytes.toByteArray();
  }

  private static String plain(String name) {
    return name.startsWith("./") ? name.substring(2) : name;
  }

  private static void entry(TarArchiveOutputStream out, String name, String text)
      throws IOException {
    var entry = new TarArchiveEntry(name, true);
    byte[] bytes = text.getBytes(UTF_8);
    entry.setSize(bytes.length);
    out.putArchiveEntry(entry);
    out.write(bytes);
    out.closeArchiveEntry();
  }

  private static void special(TarArchiveOutputStream out, String name, byte type, String target)
      throws IOException {
    var entry = new TarArchiveEntry(name, type);
    entry.setLinkName(target);
    out.putArchiveEntry(entry);
    out.closeArchiveEntry();
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
