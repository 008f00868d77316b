package cuttings.page;

import static cuttings.page.PageSourceTest.items;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListSourceTest {
  @TempDir Path folder;

  @BeforeEach
  void pages() throws IOException {
    Files.createDirectories(folder.resolve("more"));
    for (String name : List.of("b.html", "a.html", "more/c.html"))
      Files.writeString(folder.resolve(name), "<p>" + name);
  }

  @Test
  void filesAreReadInTheOrderOfTheListAndCalledByTheirPaths() throws IOException {
    var list = list("b.html", "", "  ", "a.html");

    assertThat(items(list)).containsExactly(page("b.html"), page("a.html"));
    assertThat(list.count()).isEqualTo(2);
  }

  @Test
  void aPathGivenTwiceIsReadOnce() throws IOException {
    assertThat(items(list("a.html", "a.html"))).containsExactly(page("a.html"));
  }

  @Test
  void aFolderInTheListIsReadWithAllThatIsInIt() throws IOException {
    assertThat(items(list("more/", "a.html"))).containsExactly(page("more/c.html"), page("a.html"));
  }

  @Test
  void whatIsNotThereIsToldOfAndTheRestIsRead() throws IOException {
    var list = list("missing.html", "a.html");

    assertThat(items(list))
        .containsExactly(
            new Item.Unreadable(folder + "/missing.html", Item.Reason.UNREADABLE, "no such file"),
            page("a.html"));
    assertThat(list.count()).isEqualTo(2);
  }

  @Test
  void aLineThatIsNoPathIsToldOf() throws IOException {
    assertThat(items(ListSource.of("a\0b.html")))
        .singleElement()
        .isInstanceOfSatisfying(
            Item.Unreadable.class,
            line -> assertThat(line.reason()).isEqualTo(Item.Reason.UNREADABLE));
  }

  @Test
  void aListWithWindowsLineEndsIsTheSameList() throws IOException {
    assertThat(items(ListSource.of(folder.resolve("a.html") + "\r\n\r\n")))
        .containsExactly(page("a.html"));
  }

  @Test
  void aListOfNothingHasNoPages() throws IOException {
    assertThat(items(ListSource.of("\n\n"))).isEmpty();
  }

  private ListSource list(String... names) {
    var lines = new StringBuilder();
    for (String name : names)
      lines.append(name.isBlank() ? name : folder + "/" + name).append('\n');
    return ListSource.of(lines.toString());
  }

  private Item page(String name) {
    return new Item.Page(folder + "/" + name, "<p>" + name, "UTF-8");
  }
}
