package cuttings.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.draft.Draft.Format;
import cuttings.draft.UnreadableDraftException.Why;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "a.html,plain words,HTML",
    "A.HTM,plain words,HTML",
    "a.md,<p>words</p>,MARKDOWN",
    "a.txt,<p>words</p>,TEXT",
    "-,<p>words</p>,HTML",
    "-,five < six and *Kes*,MARKDOWN"
  })
  void theFormatGoesByTheNameElseByWhatIsThere(String name, String text, Format format) {
    assertThat(Draft.read(name, bytes(text)).format()).isEqualTo(format);
  }

  private static void refused(byte[] bytes, Why why) {
    assertThatThrownBy(() -> Draft.read("-", bytes))
        .isInstanceOfSatisfying(
            UnreadableDraftException.class, fault -> assertThat(fault.why()).isEqualTo(why));
  }

  @Test
  void whatCannotBeReadIsRefusedWithItsReason() {
    refused(new byte[0], Why.EMPTY);
    refused(bytes(" \n\t "), Why.EMPTY);
    refused(new byte[Draft.LIMIT + 1], Why.TOO_LARGE);
    var picture = new byte[4_000];
    for (int i = 0; i < picture.length; i++) picture[i] = (byte) (i * 37 % 9);
    refused(picture, Why.NO_TEXT);
  }

  @Test
  void aMarkOfByteOrderIsNoPartOfTheText() {
    assertThat(Draft.read("a.txt", bytes("\uFEFFKes")).text()).isEqualTo("Kes");
  }

  @Test
  void textThatIsNotUtf8IsReadAsAPageWouldBe() {
    byte[] latin = "Amélie, again".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Draft.read("a.txt", latin).text()).isEqualTo("Amélie, again");
  }

  @Test
  void aDraftAsLongAsAPageMayBeIsRead() {
    var most = new byte[Draft.LIMIT];
    Arrays.fill(most, (byte) 'a');
    assertThat(Draft.read("a.txt", most).text()).hasSize(Draft.LIMIT);
  }
}
