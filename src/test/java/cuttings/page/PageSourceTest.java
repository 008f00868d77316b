package cuttings.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and single files; archives have a test of their own. */
class PageSourceTest {
  @TempDir Path folder;

  @Test
  void aFolderIsReadInTheOrderOfItsNamesWithAllFoldersBelow() throws IOException {
    for (String name : List.of("b.html", "a/z.html", "a.html", "a/b/c.html", "C.html"))
      write(name, "<p>" + name);

    assertThat(files(PageSource.of(folder)))
        .containsExactly("C.html", "a.html", "a/b/c.html", "a/z.html", "b.html");
    assertThat(PageSource.of(folder).count()).isEqualTo(5);
  }

  @Test
  void aPageIsNamedByItsPathBelowTheFolder() throws IOException {
    write("2019/may/page.html", "<p>One");

    assertThat(items(PageSource.of(folder)))
        .containsExactly(new Item.Page("2019/may/page.html", "<p>One", "UTF-8"));
  }

  @Test
  void hiddenFilesAndFoldersArePassedOver() throws IOException {
    for (String name : List.of(".hidden.html", ".git/page.html", "seen.html"))
      write(name, "<p>" + name);

    assertThat(files(PageSource.of(folder))).containsExactly("seen.html");
  }

  @Test
  void aHiddenFolderIsReadWhenItIsTheOneAskedFor() throws IOException {
    write(".saved/page.html", "<p>One");

    assertThat(files(PageSource.of(folder.resolve(".saved")))).containsExactly("page.html");
  }

  @Test
  void filesThatArePagesNotAreReportedInTheirPlace() throws IOException {
    write("a.html", "<p>One");
    write("b.css", "p {}");
    write("c.html", "");

    assertThat(items(PageSource.of(folder)))
        .containsExactly(
            new Item.Page("a.html", "<p>One", "UTF-8"),
            new Item.Unreadable("b.css", Item.Reason.NOT_HTML, "the name ends in .css"),
            new Item.Unreadable("c.html", Item.Reason.EMPTY, "0 bytes without text"));
  }

  @Test
  void linksInsideAFolderAreNotFollowedSoALoopEnds() throws IOException {
    write("a/page.html", "<p>One");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));

    String inside = "a link within the folder, which is not followed";
    assertThat(items(PageSource.of(folder)))
        .containsExactly(
            new Item.Unreadable("a/loop", Item.Reason.NOT_A_FILE, inside),
            new Item.Unreadable("self", Item.Reason.NOT_A_FILE, inside),
            new Item.Page("a/page.html", "<p>One", "UTF-8"));
    assertThat(PageSource.of(folder).count()).isEqualTo(3);
  }

  @Test
  void aLinkThatLeadsOutOfTheFolderIsToldOf(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.html"), "<p>Secret");
    Files.createSymbolicLink(folder.resolve("link.html"), secret);
    Files.createSymbolicLink(folder.resolve("up"), Path.of("..").resolve(elsewhere.getFileName()));

    String out = "a link that leads out of the folder";
    assertThat(items(PageSource.of(folder)))
        .containsExactly(
            new Item.Unreadable("link.html", Item.Reason.NOT_A_FILE, out),
            new Item.Unreadable("up", Item.Reason.NOT_A_FILE, out));
  }

  @Test
  void aFileThatNoPagesAreReadFromIsAnErrorThatSaysWhatIs() throws IOException {
    Files.write(folder.resolve("picture"), new byte[512]);
    write("style.css", "p {}");

    for (String name : List.of("picture", "style.css"))
      assertThatThrownBy(() -> PageSource.of(folder.resolve(name)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(name + " is nothing that pages are read from")
          .hasMessageContaining("a folder, a zip or tar archive");
  }

  @Test
  void aLinkToAFolderIsThatFolderWhenItIsTheOneAskedFor() throws IOException {
    write("pages/a/page.html", "<p>One");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("pages"));

    assertThat(files(PageSource.of(link))).containsExactly("a/page.html");
    assertThat(PageSource.of(link).count()).isEqualTo(1);
  }

  @Test
  void anEmptyFolderHasNoPages() throws IOException {
    assertThat(items(PageSource.of(folder))).isEmpty();
    assertThat(PageSource.of(folder).count()).isZero();
  }

  @Test
  void aFileIsASourceOfOnePage() throws IOException {
    write("page.html", "<p>One");

    var source = PageSource.of(folder.resolve("page.html"));

    assertThat(items(source)).containsExactly(new Item.Page("page.html", "<p>One", "UTF-8"));
    assertThat(source.count()).isEqualTo(1);
  }

  @Test
  void aFileThatCannotBeReadIsReportedNotThrown() throws IOException {
    write("cut.html", "");
    Files.write(folder.resolve("cut.html"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0});

    assertThat(items(PageSource.of(folder)))
        .singleElement()
        .isInstanceOfSatisfying(
            Item.Unreadable.class,
            cut -> assertThat(cut.reason()).isEqualTo(Item.Reason.UNREADABLE));
  }

  @Test
  void aPathWithNothingThereIsNamed() {
    assertThatThrownBy(() -> PageSource.of(folder.resolve("missing")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("missing");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  static List<Item> items(PageSource source) throws IOException {
    var items = new ArrayList<Item>();
    source.forEach(items::add);
    return items;
  }

  static List<String> files(PageSource source) throws IOException {
    return items(source).stream().map(Item::file).toList();
  }
}
