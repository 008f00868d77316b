package cuttings.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PreconditionTest {
  private static final Optional<String> TAG = Optional.of("\"b\"");
  private static final Optional<String> NO_FILE = Optional.empty();

  private static void met(@Nullable String match, @Nullable String none, Optional<String> tag) {
    assertThatCode(() -> new Precondition(match, none).check(tag)).doesNotThrowAnyException();
  }

  private static void unmet(@Nullable String match, @Nullable String none, Optional<String> tag) {
    assertThatThrownBy(() -> new Precondition(match, none).check(tag))
        .isInstanceOf(UnmetPreconditionException.class);
  }

  @Test
  void whoWantsNothingIsContent() {
    met(null, null, TAG);
    met(null, null, NO_FILE);
  }

  @Test
  void theTagInPlaceMustBeAmongThoseNamed() {
    met("\"b\"", null, TAG);
    met("\"a\", \"b\"", null, TAG);
    unmet("\"a\"", null, TAG);
    unmet("\"b\"", null, NO_FILE);
    unmet("b", null, TAG);
    unmet("", null, TAG);
  }

  @Test
  void aWeakTagNamesNoVersion() {
    unmet("W/\"b\"", null, TAG);
    met("W/\"b\", \"b\"", null, TAG);
  }

  @Test
  void aStarNamesWhateverIsThere() {
    met("*", null, TAG);
    unmet("*", null, NO_FILE);
    met(null, "*", NO_FILE);
    unmet(null, "*", TAG);
  }
}
