package cuttings.authority;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of IMDb that are read, with the columns each must have. */
enum ImdbTable {
  TITLES(
      "title.basics",
      "tconst titleType primaryTitle originalTitle isAdult startYear endYear runtimeMinutes"
          + " genres"),
  OTHER_TITLES(
      "title.akas", "titleId ordering title region language types attributes isOriginalTitle"),
  CREW("title.crew", "tconst directors writers"),
  NAMES("name.basics", "nconst primaryName birthYear deathYear primaryProfession knownForTitles");

  private final String file;
  private final String columns;

  ImdbTable(String file, String columns) {
    this.file = file;
    this.columns = columns;
  }

  /** Where it lies in a folder, unpacked before packed; null where it does not. */
  @Nullable Path in(Path folder) {
    return Stream.of(".tsv", ".tsv.gz")
        .map(end -> folder.resolve(file + end))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElse(null);
  }

  List<String> columns() {
    return List.of(columns.split(" "));
  }
}
