package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(PG-13, 96 min.)            | PG-13",
        "(R, 115 min.)               | R",
        "(R for strong language)     | R",
        "PG-13: Action/violence      | PG-13",
        "Rated PG for a rude goose   | PG",
        "Rated R                     | R",
        "MPAA Rating: R              | R",
        "(2:17) NR.                  | NR",
        "Rating: NR                  | NR",
        "Not Rated                   | Not Rated",
        "(Unrated)                   | Unrated",
        "Certificate: Unrated        | Unrated",
        "No MPAA rating              | No MPAA rating",
        "TV-14                       | TV-14",
        "Cert 15, 104 min.           | 15",
        "Cert PG.                    | PG",
        "Certificate: 12A            | 12A",
        "18 · France · 1975          | 18",
        "FSK ab 12                   | FSK ab 12",
        "R, 1:25, drama              | R"
      })
  void aLineOfCreditsGivesACertificate(String line, String certificate) {
    assertThat(Certificates.find(line)).contains(certificate);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Grade: B",
        "15 minutes of shouting",
        "Directed by G. W. Ashdown",
        "R. Tollemache, editor",
        "With Ada Finch, J. R. Tollemache",
        "Eighteen people saw it",
        "PG-133",
        "Rating: 12.5"
      })
  void loneLettersAndNumbersAreNoCertificate(String line) {
    assertThat(Certificates.find(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"G, G", "PG-13, PG-13", "R., R", "18, 18"})
  void aValueSaidToBeACertificateMayBeALoneLetter(String value, String certificate) {
    assertThat(Certificates.read(value)).contains(certificate);
  }
}
