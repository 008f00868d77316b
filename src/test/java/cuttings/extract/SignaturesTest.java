package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.Critic;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignaturesTest {
  private static final String KEY = "<p>GA: Gwen Ashdown. RP: Ravi Pell.</p>";

  @ParameterizedTest
  @ValueSource(strings = {"GA", "(GA)", "— GA", "GA."})
  void initialsAreExplainedByAKey(String signed) {
    assertThat(critics(signed, KEY)).containsExactly("Gwen Ashdown", "nobody");
  }

  @Test
  void theKeyMayStandAboveTheNotices() {
    assertThat(critics("GA", "", KEY)).containsExactly("Gwen Ashdown", "nobody");
  }

  @ParameterizedTest
  @ValueSource(strings = {"— Gwen Ashdown", "(Gwen Ashdown)", "<i>Gwen Ashdown</i>"})
  void aWholeNameSetApartNeedsNoKey(String signed) {
    assertThat(critics(signed, "")).containsExactly("Gwen Ashdown", "nobody");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GA", "Here is Gwen Ashdown.", "Gwen Ashdown", "It was filmed in the USA"})
  void otherWordsAtTheEndAreNoSignature(String last) {
    assertThat(critics(last, "")).containsExactly("nobody", "nobody");
  }

  @Test
  void initialsThatAreNotThoseOfTheNameExplainNothing() {
    assertThat(critics("GA", "<p>GA: Ravi Pell. RP: Gwen Ashdown.</p>"))
        .containsExactly("nobody", "nobody");
  }

  @Test
  void theTextIsLeftWithoutSignatureAndKey() {
    Signatures signatures = of("GA", KEY, "");

    assertThat(signatures.parts())
        .extracting(part -> part.blocks().getLast().text())
        .containsExactly(
            "A keeper counts gulls until the gulls count him.",
            "Two sisters drain a marsh and find a bicycle.");
  }

  @Test
  void aSignatureMayBeAParagraphOfItsOwn() {
    Signatures signatures = of("</p><p>GA", KEY, "");

    assertThat(critics(signatures)).containsExactly("Gwen Ashdown", "nobody");
    assertThat(signatures.parts().getFirst().blocks())
        .extracting(TextBlock::text)
        .containsExactly("A keeper counts gulls until the gulls count him.");
  }

  private static List<String> critics(String signed, String key) {
    return critics(signed, key, "");
  }

  private static List<String> critics(String signed, String below, String above) {
    return critics(of(signed, below, above));
  }

  private static List<String> critics(Signatures signatures) {
    return signatures.parts().stream()
        .map(part -> signatures.critic(part).map(Critic::name).orElse("nobody"))
        .toList();
  }

  private static Signatures of(String signed, String below, String above) {
    String page =
        """
        %s<h3>Marram (Mina Roux, 2014)</h3>
        <p>A keeper counts gulls until the gulls count him. %s</p>
        <h3>Fen Light (Ada Finch, 2016)</h3>
        <p>Two sisters drain a marsh and find a bicycle.</p>%s
        """
            .formatted(above, signed, below);
    List<TextBlock> blocks = TextBlocks.of(Jsoup.parseBodyFragment(page).body());
    return Signatures.of(Notices.of(blocks, "New this week"));
  }
}
