package cuttings.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KNOWN = List.of("title", "title_typo", "actor");

  @Test
  void theNearestKnownNameIsAskedFor() {
    assertThat(Nearest.unknown("family", "titel", KNOWN))
        .isEqualTo("unknown family \"titel\", did you mean \"title\"?");
    assertThat(Nearest.unknown("family", "ACTORS", KNOWN))
        .isEqualTo("unknown family \"ACTORS\", did you mean \"actor\"?");
  }

  @Test
  void whereNoneIsNearAllAreNamedInOrder() {
    assertThat(Nearest.unknown("family", "xyzzyplugh", KNOWN))
        .isEqualTo("unknown family \"xyzzyplugh\", known are actor, title, title_typo");
  }

  @Test
  void ofTwoEquallyNearTheFirstInOrderIsAskedFor() {
    assertThat(Nearest.unknown("field", "cat", List.of("cut", "car"))).contains("\"car\"?");
  }
}
