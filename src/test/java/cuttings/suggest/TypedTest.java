package cuttings.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTest {
  @Test
  void initialsAreTypedApartOrTogether() {
    Typed typed = Typed.of("J.J. Abr");
    assertThat(typed.forms()).containsExactly("j j abr", "jj abr");
    assertThat(typed.begun()).containsExactly("j j abr", "jj abr");
    assertThat(typed.words()).containsExactly("j", "j", "abr");
  }

  @Test
  void afterASpaceTheLastWordIsWhole() {
    assertThat(Typed.of("Alien ").begun()).containsExactly("alien ");
    assertThat(Typed.of("Alien").begun()).containsExactly("alien");
  }

  @Test
  void otherSpellingsAreJoinedAndInFigures() {
    assertThat(Typed.of("alien three").spellings()).contains("alien 3", "alienthree");
    assertThat(Typed.of("alien").spellings()).doesNotContain("alien");
  }

  @Test
  void nothingTypedIsNoForm() {
    for (String text : new String[] {"", "  ", "?!", "\ud800", "\u0000"}) {
      Typed typed = Typed.of(text);
      assertThat(typed.forms()).isEmpty();
      assertThat(typed.begun()).isEmpty();
      assertThat(typed.words()).isEmpty();
      assertThat(typed.spellings()).isEmpty();
    }
  }

  @Test
  void whatNobodyTypesIsCut() {
    assertThat(Typed.of("a".repeat(10_000)).forms()).containsExactly("a".repeat(100));
    assertThat(Typed.of("a".repeat(99) + "😀b").forms()).containsExactly("a".repeat(99));
  }
}
