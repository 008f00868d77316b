package cuttings.authority;

import static java.nio.charset.StandardCharsets.UTF_8;

import cuttings.analysis.TitleKeys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Small tables as IMDb publishes them; columns of a row are written with two spaces between. */
record ImdbFolder(Path path) {
  void titles(String... rows) throws IOException {
    write("title.basics.tsv", text(ImdbTable.TITLES, rows).getBytes(UTF_8));
  }

  void otherTitles(String... rows) throws IOException {
    write("title.akas.tsv", text(ImdbTable.OTHER_TITLES, rows).getBytes(UTF_8));
  }

  void crew(String... rows) throws IOException {
    write("title.crew.tsv", text(ImdbTable.CREW, rows).getBytes(UTF_8));
  }

  void names(String... rows) throws IOException {
    write("name.basics.tsv", text(ImdbTable.NAMES, rows).getBytes(UTF_8));
  }

  void write(String file, byte[] bytes) throws IOException {
    Files.write(path.resolve(file), bytes);
  }

  static String text(ImdbTable table, String... rows) {
    return Stream.concat(
            Stream.of(String.join("\t", table.columns())),
            Arrays.stream(rows).map(row -> row.replaceAll(" {2,}", "\t")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  static byte[] packed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  AuthorityReading read(String... wanted) throws IOException {
    return ImdbFiles.read(path, wanted(wanted), (_, _) -> {});
  }

  static Wanted wanted(String... titles) {
    Set<String> keys =
        Arrays.stream(titles)
            .flatMap(title -> TitleKeys.of(title).exact().stream())
            .collect(Collectors.toSet());
    return new Wanted(keys, Set.of());
  }
}
