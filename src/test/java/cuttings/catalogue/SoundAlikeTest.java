package cuttings.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundAlikeTest {
  private static final SoundAlike SOUNDS =
      new SoundAlike(
          Stream.of("jake gyllenhaal", "maggie gyllenhaal", "jim carrey", "jean renoir")
              .map(name -> new KnownName(name, true, List.of(name.split(" ")), name.length()))
              .toList());

  @ParameterizedTest
  @CsvSource({
    "jillenhall, maggie gyllenhaal|jake gyllenhaal",
    "jake jillenhall, jake gyllenhaal",
    "jim carey, jim carrey"
  })
  void peopleAreFoundByTheSoundOfTheirSurnameTheBestKnownFirst(String typed, String names) {
    assertThat(SOUNDS.names(List.of(typed.split(" "))))
        .extracting(KnownName::text)
        .containsExactly(names.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "carey", "john carey", "ranier", "jake", "jim jillenhall", "1917"})
  void aShortWordOrAnotherGivenNameIsNoSound(String typed) {
    assertThat(SOUNDS.names(List.of(typed.split(" ")))).isEmpty();
  }
}
