package cuttings.importer;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.page.FolderSource;
import cuttings.page.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnderstandingTest {
  @TempDir Path folder;

  @Test
  void outcomesComeInTheOrderOfTheSource() throws IOException {
    for (int i = 0; i < 120; i++)
      Files.writeString(folder.resolve("%03d.html".formatted(i)), page(i % 7 == 0 ? 200 : 1));
    var files = new ArrayList<String>();
    Understanding.of(new FolderSource(folder), outcome -> files.add(outcome.file()));
    assertThat(files).hasSize(120).isSorted();
  }

  @Test
  void everyFileHasAnOutcome() throws IOException {
    Files.writeString(folder.resolve("a.html"), page(1));
    Files.writeString(folder.resolve("b.html"), " \n");
    Files.writeString(folder.resolve("c.css"), "p { color: red }");
    var outcomes = new ArrayList<Outcome>();
    Understanding.of(new FolderSource(folder), outcomes::add);
    assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Understood.class);
    assertThat(outcomes.subList(1, 3))
        .extracting(outcome -> ((Outcome.Dropped) outcome).reason())
        .containsExactly("empty", "not html");
  }

  /** A null stands for whatever a rule might stumble over. */
  @Test
  void aFaultInOnePageDropsThatPageOnly() {
    List<Item> items =
        List.of(
            new Item.Page("a.html", page(1), "UTF-8"),
            new Item.Page("b.html", null, "UTF-8"),
            new Item.Page("c.html", page(1), "UTF-8"));
    List<Outcome> outcomes = items.stream().map(Understanding::understand).toList();
    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Understood.class);
    assertThat(outcomes.get(1))
        .isInstanceOfSatisfying(
            Outcome.Dropped.class, dropped -> assertThat(dropped.reason()).isEqualTo("fault"));
    assertThat(outcomes.get(2)).isInstanceOf(Outcome.Understood.class);
  }

  private static String page(int sentences) {
    return "<h1>Review: Marram</h1><p>"
        + "The wind takes <em>Saltmarsh</em> (1984) off the shelf, and Ada Finch picks it up again. "
            .repeat(sentences)
        + "Nobody in the village, from the bailiff to the boy with the kite, has seen the sea so flat.</p>";
  }
}
