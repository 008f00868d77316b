package cuttings.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class IdsTest {
  private final Ids ids = new Ids();

  @Test
  void whoeverClaimsAnIdFirstHasIt() {
    assertThat(ids.of("marram-1", "a.html", 1)).isEqualTo("marram-1");
    assertThat(ids.of("marram-1", "b.html", 2)).startsWith("file-b-");
  }

  @Test
  void whatRepeatsAnotherWordForWordHasNone() {
    ids.of("marram-1", "a.html", 1);
    assertThat(ids.of("marram-1", "b.html", 1)).isEmpty();
    ids.of("marram-1", "b.html", 2);
    assertThat(ids.of("marram-1", "b.html", 2)).isEmpty();
  }

  @Test
  @Timeout(20)
  void anyNumberOfPiecesMayHaveOneAddressAndOneName() {
    Set<String> given = new LinkedHashSet<>();
    for (String file : new String[] {"https://reel.example/marram?p=1#top", "export.xml#Marram"})
      for (int body = 0; body < 50; body++) given.add(ids.of("marram-1", file, body));
    // only the first piece of the second file says what the one of that id does
    assertThat(given).hasSize(100).contains("marram-1", "");
    assertThat(ids.given()).hasSize(99);
  }
}
