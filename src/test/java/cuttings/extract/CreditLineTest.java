package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.Credit;
import cuttings.review.Role;
import java.util.EnumMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "D: Ada Finch; with Otis Farrow, Mina Roux. | director=Ada Finch cast=Otis Farrow,Mina Roux",
        "W/D: Ada Finch               | director=Ada Finch writer=Ada Finch",
        "Dir/prod: Ada Finch          | director=Ada Finch producer=Ada Finch",
        "Dir: Ada Finch. With: Otis Farrow. | director=Ada Finch cast=Otis Farrow",
        "Director: Ada Finch. With Otis Farrow and Mina Roux. | director=Ada Finch cast=Otis Farrow,Mina Roux",
        "Directors: Ada Finch, Otis Farrow | director=Ada Finch,Otis Farrow",
        "Writer-director: Ada Finch   | director=Ada Finch writer=Ada Finch",
        "Written and directed by Ada Finch | director=Ada Finch writer=Ada Finch",
        "Directed & Written by Ada Finch   | director=Ada Finch writer=Ada Finch",
        "Directed by: Ada Finch       | director=Ada Finch",
        "Directed by ADA FINCH        | director=Ada Finch",
        "Directed by Ada Finch • 1981 • France | director=Ada Finch",
        "USA • Directed by Ada Finch • Acquired by Kittiwake | director=Ada Finch",
        "Saltmarsh (2019) - Dir Ada Finch | director=Ada Finch",
        "Saltmarsh (2010. Written by Ada Finch. 129 minutes) | writer=Ada Finch",
        "Regie: Ada Finch             | director=Ada Finch",
        "réalisé par Ada Finch        | director=Ada Finch",
        "dirigida por Ada Finch       | director=Ada Finch",
        "W: Ada Finch                 | writer=Ada Finch",
        "Screenplay by Ada Finch      | writer=Ada Finch",
        "Starring: Otis Farrow, Mina Roux, and Bo Lind | cast=Otis Farrow,Mina Roux,Bo Lind",
        "Starring Otis Farrow         | cast=Otis Farrow",
        "With voices of Otis Farrow   | cast=Otis Farrow",
        "Co-starring: Otis Farrow     | cast=Otis Farrow",
        "Cast: Otis Farrow (the keeper), Mina Roux | cast=Otis Farrow,Mina Roux",
        "Darsteller: Otis Farrow      | cast=Otis Farrow",
        "Cinematography: Bo Lind      | cinematographer=Bo Lind",
        "Edited by Bo Lind            | editor=Bo Lind",
        "Music: Bo Lind               | composer=Bo Lind",
        "Produced by Bo Lind          | producer=Bo Lind"
      })
  void aLabelSaysWhatTheNamesAfterItDid(String line, String credits) {
    assertThat(byRole(CreditLine.read(line))).isEqualTo(credits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(PG-13, 96 min.); PG-13; 96;",
        "France | 1975 | DCP | 86 min. | French with English subtitles; ; 86; 1975",
        "Directed by Ada Finch • 1981 • France; ; ; 1981",
        "1975, 35mm, 201 minutes.; ; 201; 1975",
        "Year: 2014 Director: Ada Finch; ; ; 2014",
        "farewell feature (1995, 115 min.); ; 115; 1995",
        "Saltmarsh (2010. Written by Ada Finch. 129 minutes); ; 129; 2010",
        "Cert 12A, 166 min. ★★★★; 12A; 166;",
        "Running time: 95 mins; ; 95;",
        "Runtime: 1 hour and 31 minutes; ; 91;",
        "Rated R; R; ;",
        "Unrated; Unrated; ;"
      })
  void figuresAreReadWhereverTheyStand(
      String line, String certificate, Integer minutes, Integer year) {
    CreditLine read = CreditLine.read(line);
    assertThat(read.certificate()).isEqualTo(certificate);
    assertThat(read.minutes()).isEqualTo(minutes);
    assertThat(read.year()).isEqualTo(year);
  }

  @Test
  void aTitleWithDirectorYearAndTimeInBracketsIsAWholeCreditBlock() {
    CreditLine line = CreditLine.read("Saltmarsh (Ada Finch, 1984, 117 minutes, R)");
    assertThat(line.title()).isEqualTo("Saltmarsh");
    assertThat(line.year()).isEqualTo(1984);
    assertThat(line.minutes()).isEqualTo(117);
    assertThat(line.certificate()).isEqualTo("R");
    assertThat(byRole(line)).isEqualTo("director=Ada Finch");
  }

  @Test
  void aTitleWithItsYearIsNamed() {
    CreditLine line = CreditLine.read("Saltmarsh (1984)");
    assertThat(line.title()).isEqualTo("Saltmarsh");
    assertThat(line.year()).isEqualTo(1984);
  }

  @Test
  void anotherTitleIsSaidByItsLabel() {
    assertThat(CreditLine.read("Also known as: Salzwiesen").otherTitle()).isEqualTo("Salzwiesen");
  }

  @Test
  void anAnnouncementIsARelease() {
    assertThat(CreditLine.read("Premieres on Hulu March 11").release()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Saltmarsh",
        "With the tide out and the pier shut, there is nothing to do in this town but walk.",
        "Director Ada Finch would later make a second part, Marram Tide, starring Otis Farrow as Joe Quill and Mina Roux as Bea.",
        "She starred in nothing after this and nobody ever thought to ask her why that was."
      })
  void proseHasNoStrength(String line) {
    assertThat(CreditLine.read(line).strength()).isZero();
    assertThat(CreditLine.read(line).hasCredits()).isFalse();
  }

  private static String byRole(CreditLine line) {
    return line.credits().stream()
        .collect(
            Collectors.groupingBy(
                Credit::role,
                () -> new EnumMap<>(Role.class),
                Collectors.mapping(Credit::name, Collectors.joining(","))))
        .entrySet()
        .stream()
        .map(entry -> entry.getKey().label() + "=" + entry.getValue())
        .collect(Collectors.joining(" "));
  }
}
