package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SubjectTest {
  private static final String FILM =
      "The film is slow. Its director and its cinematographer hold every shot; the screenplay is thin. ";
  private static final String BOOK =
      "The novel is slow. Its author and its publisher cut every chapter; the prose is thin. ";
  private static final String WEATHER = "The rain is slow. The gulls hold every post on the quay. ";

  @Test
  void aTextThatSaysFilmIsAboutFilm() {
    Subject subject = Subject.of("", FILM.repeat(5), "");
    assertThat(subject.isFilm()).isTrue();
    assertThat(subject.mayBeFilm()).isTrue();
    assertThat(subject.isOther()).isFalse();
  }

  @Test
  void aTextThatSaysNovelIsNot() {
    Subject subject = Subject.of("", BOOK.repeat(5), "");
    assertThat(subject.isFilm()).isFalse();
    assertThat(subject.mayBeFilm()).isFalse();
    assertThat(subject.isOther()).isTrue();
  }

  @Test
  void aFilmMadeOfANovelIsAFilmAllTheSame() {
    Subject subject = Subject.of("", FILM.repeat(5) + BOOK, "");
    assertThat(subject.isFilm()).isTrue();
    assertThat(subject.isOther()).isFalse();
  }

  @Test
  void aTextAboutNothingOfThisIsNeither() {
    Subject subject = Subject.of("", WEATHER.repeat(20), "");
    assertThat(subject).isEqualTo(new Subject(0, 0));
    assertThat(subject.mayBeFilm()).isFalse();
  }

  @Test
  void headlineAndSectionTell() {
    assertThat(Subject.of("A film", WEATHER.repeat(20), "").mayBeFilm()).isTrue();
    assertThat(Subject.of("", WEATHER.repeat(20), "film").isFilm()).isTrue();
    assertThat(Subject.of("", WEATHER.repeat(20), "books").isOther()).isTrue();
  }

  @Test
  void oneWordInAShortTextIsNotMany() {
    assertThat(Subject.of("", "A film.", "").film()).isEqualTo(5);
    assertThat(Subject.of("", WEATHER.repeat(100) + "A film.", "").isFilm()).isFalse();
  }

  @Test
  void caseMakesNoDifference() {
    assertThat(Subject.of("", FILM.toUpperCase(Locale.ROOT), ""))
        .isEqualTo(Subject.of("", FILM, ""));
  }
}
