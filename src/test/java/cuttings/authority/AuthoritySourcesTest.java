package cuttings.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cuttings.fault.FaultyFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthoritySourcesTest {
  @TempDir Path path;

  @Test
  void filesWrittenByHandAndTheTablesOfImdbAreReadTogether() throws IOException {
    new ImdbFolder(path).titles("tt0114369  movie  Se7en  Se7en  0  1995  \\N  127  Crime,Drama");
    Path films = Files.writeString(path.resolve("films.CSV"), "title,other_titles\nSe7en,Seven\n");
    Path people = Files.writeString(path.resolve("people.csv"), "name,other_names\nA B,C D\n");

    AuthorityReading reading = read(films, people, path);

    assertThat(reading.authority())
        .isEqualTo(
            new Authority(
                List.of(new KnownFilm("Se7en", 1995, List.of(), List.of("Seven"))),
                List.of(new KnownPerson("A B", List.of("C D")))));
    assertThat(reading.files())
        .containsExactly(
            new FileRows("films.CSV", 1, 0),
            new FileRows("people.csv", 1, 0),
            new FileRows("title.basics.tsv", 1, 0));
  }

  @Test
  void whatIsNeitherIsToldWithWhatIsAccepted() throws IOException {
    Path text = Files.writeString(path.resolve("films.txt"), "Se7en");

    for (Path wrong : List.of(path, text))
      assertThatExceptionOfType(FaultyFileException.class)
          .isThrownBy(() -> read(wrong))
          .withMessage(
              wrong
                  + ": is neither a .csv file nor a folder with title.basics.tsv or .tsv.gz in it");
  }

  @Test
  void aPathThatLeadsNowhereIsWrong() {
    assertThatExceptionOfType(FaultyFileException.class)
        .isThrownBy(() -> read(path.resolve("none.csv")))
        .withMessageEndingWith("none.csv: there is no such file");
  }

  private static AuthorityReading read(Path... paths) throws IOException {
    return AuthoritySources.read(List.of(paths), ImdbFolder.wanted("Se7en"), (_, _) -> {});
  }
}
