package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cuttings.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands as a user runs them, with good input and bad: messages, exit codes, nothing lost.
 */
class CuttingsIT {
  private static final String REVIEW =
      """
      <html><head><title>The Lamp review</title></head><body><article><h1>The Lamp (1999)</h1>
      <p>Directed by Ada Quill<br>Starring Ben Okri Hale, Cora Lund</p>
      <p>The Lamp burns low for an hour and a half, and then it does not burn at all. Quill holds her
      camera at the height of a kitchen table and lets the household come and go past it, until the one
      chair that nobody takes becomes the whole of the picture.</p></article></body></html>
      """;

  private record Run(int code, String out, String err) {}

  @TempDir Path folder;
  private Path pages;
  private Path index;

  @BeforeEach
  void makeFolders() throws IOException {
    pages = Files.createDirectories(folder.resolve("pages"));
    index = folder.resolve("index");
  }

  @Test
  void aReindexCountsWhatItLeftOutAndSaysWhy() throws IOException {
    Files.writeString(pages.resolve("good.html"), REVIEW);
    Files.writeString(pages.resolve("empty.html"), "");
    Files.writeString(pages.resolve("cut.html"), REVIEW.substring(0, 420));
    Files.write(pages.resolve("picture.html"), new byte[4096]);
    Files.write(
        pages.resolve("latin.html"),
        REVIEW.replace("Cora", "Córa").getBytes(StandardCharsets.ISO_8859_1));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(pages.resolve("packed.html")))) {
      out.write(REVIEW.replace("Lamp", "Candle").getBytes(StandardCharsets.UTF_8));
    }
    Run run = run("reindex", "--index", index.toString(), pages.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "6 files read",
            "4 reviews",
            "1 left out: empty",
            "empty.html",
            "1 left out: not html",
            "serving gen-0001");
    assertThat(search("cóRA lund")).contains("with Córa Lund");
    assertThat(search("the candle")).contains("reviews The Candle (1999)");
  }

  @Test
  void aPageOf200MegabytesIsLeftOutWithoutBeingRead() throws IOException {
    byte[] line =
        "<p>word word word word word word word word</p>\n"
            .repeat(1000)
            .getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(pages.resolve("large.html"))) {
      for (int written = 0; written < 200_000_000; written += line.length) out.write(line);
    }
    Files.writeString(pages.resolve("good.html"), REVIEW);
    Run run = run("reindex", "--index", index.toString(), pages.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("1 reviews", "1 left out: too large", "large.html (more than 5 MiB)");
  }

  @Test
  void aZipEntryThatLeadsOutIsRefusedAndWritesNothing() throws IOException {
    Path zip = folder.resolve("pages.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("../../x.html", "good.html")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(REVIEW.getBytes(StandardCharsets.UTF_8));
      }
    }
    Run run = run("reindex", "--index", index.toString(), zip.toString());
    assertThat(run.out()).contains("1 reviews", "1 left out: unsafe name", "../../x.html");
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).doesNotContain("x.html");
    }
  }

  @Test
  void aZipThatIsNoneIsAClearError() throws IOException {
    Path zip = Files.writeString(folder.resolve("pages.zip"), "no zip at all");
    Run run = run("reindex", "--index", index.toString(), zip.toString());
    assertThat(run.code()).isNotZero();
    assertThat(run.err()).contains("pages.zip is not a whole zip archive");
  }

  @Test
  void aFailedReindexLeavesTheOldIndexServing() throws IOException {
    Files.writeString(pages.resolve("good.html"), REVIEW);
    run("reindex", "--index", index.toString(), pages.toString());
    Run failed = run("reindex", "--index", index.toString(), folder.resolve("nowhere").toString());
    assertThat(failed.code()).isEqualTo(ExitCodes.USAGE);
    assertThat(failed.err()).contains("no such file or folder", "nowhere");
    assertThat(search("lamp")).contains("reviews The Lamp (1999)");
  }

  @Test
  void anUnreadableFolderIsNamed() throws Exception {
    Files.writeString(pages.resolve("good.html"), REVIEW);
    Path shut = Files.createDirectories(pages.resolve("shut"));
    Files.writeString(shut.resolve("page.html"), REVIEW);
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    try {
      Run run = asNobody("reindex", "--index", index.toString(), pages.toString());
      assertThat(run.out())
          .contains("1 reviews", "1 left out: unreadable", "shut (no permission to read it)");
      assertThat(run.code()).isEqualTo(ExitCodes.SOME_FAILED);
      Run whole = asNobody("reindex", "--index", index.toString(), shut.toString());
      assertThat(whole.err()).contains("no permission to read");
      assertThat(whole.code()).isEqualTo(ExitCodes.USAGE);
    } finally {
      Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwxrwxrwx"));
    }
  }

  @Test
  void aPortInUseIsAClearError() throws IOException {
    Files.writeString(pages.resolve("good.html"), REVIEW);
    run("reindex", "--index", index.toString(), pages.toString());
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Run run =
          run(
              "serve",
              "--index",
              index.toString(),
              "--port",
              Integer.toString(taken.getLocalPort()));
      assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
      assertThat(run.err()).contains("port " + taken.getLocalPort(), "in use", "--port");
    }
  }

  @Test
  void anIndexByANewerVersionIsRefusedAndKept() throws IOException {
    Files.writeString(pages.resolve("good.html"), REVIEW);
    run("reindex", "--index", index.toString(), pages.toString());
    Path manifest = index.resolve("gen-0001/generation.json");
    String newer = Files.readString(manifest).replaceFirst("\"format\" : 1", "\"format\" : 99");
    Files.writeString(manifest, newer);
    Run run = run("search", "--index", index.toString(), "lamp");
    assertThat(run.code()).isEqualTo(ExitCodes.NO_INDEX);
    assertThat(run.err()).contains("built by a newer version");
    Run serve = run("serve", "--index", index.toString(), "--port", "0", pages.toString());
    assertThat(serve.code()).isEqualTo(ExitCodes.NO_INDEX);
    assertThat(Files.readString(manifest)).isEqualTo(newer);
  }

  @Test
  void withoutAnIndexASearchSaysSo() {
    Run run = run("search", "--index", index.toString(), "lamp");
    assertThat(run.code()).isEqualTo(ExitCodes.NO_INDEX);
    assertThat(run.err()).contains("there is no index at");
  }

  @Test
  void strangeQueriesAreAnswered() throws IOException {
    Files.writeString(pages.resolve("good.html"), REVIEW);
    run("reindex", "--index", index.toString(), pages.toString());
    for (String query : List.of("a".repeat(10_000), "\"unclosed (", "lamp AND", "*")) {
      Run run = run("search", "--index", index.toString(), query);
      assertThat(run.code()).as(query).isZero();
      assertThat(run.err()).isEmpty();
    }
    assertThat(search("\"unclosed (")).contains("quotation mark");
    assertThat(run("search", "--index", index.toString(), "--fail-empty", "zzz").code())
        .isEqualTo(ExitCodes.FINDINGS);
  }

  @Test
  void filtersNarrowAndFacetsAreCounted() throws IOException {
    Files.writeString(pages.resolve("good.html"), REVIEW);
    Files.writeString(
        pages.resolve("other.html"),
        REVIEW.replace("Lamp", "Candle").replace("1999", "2003").replace("Ada Quill", "Bo Ek"));
    run("reindex", "--index", index.toString(), pages.toString());
    Run run =
        run(
            "search",
            "--index",
            index.toString(),
            "--facets",
            "--filter",
            "director=Bo Ek",
            "--filter",
            "year=2000..2009");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("1 found", "The Candle")
        .contains("director\n*       1  Bo Ek\n")
        .contains("year\n*       1  2000..2009\n        1  2003\n")
        .doesNotContain("The Lamp", "rating_band");
  }

  @Test
  void aFilterThatCannotBeUsedSaysWhy() {
    assertThat(filter("colour=red"))
        .contains("Invalid --filter “colour=red”", "no field “colour”", "director, person");
    assertThat(filter("director")).contains("no “=”");
    assertThat(filter("director=")).contains("no value");
    assertThat(filter("kind=poem")).contains("kind is one of review, article, other");
    assertThat(filter("rating-band=good")).contains("rating_band is one of 80-100");
    assertThat(run("search").err()).contains("Missing QUERY or --filter");
  }

  private String filter(String filter) {
    Run run = run("search", "--index", index.toString(), "--filter", filter, "lamp");
    assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
    return run.err();
  }

  @Test
  void showPrintsOneObjectAPage() throws IOException {
    Files.writeString(pages.resolve("good.html"), REVIEW);
    Files.writeString(pages.resolve("empty.html"), " ");
    Run run = run("show", "--json", pages.toString());
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(Json.readTree(lines.get(0)).at("/reason").asText()).isEqualTo("empty");
    var good = Json.readTree(lines.get(1));
    assertThat(good.at("/kind").asText()).isEqualTo("review");
    assertThat(good.at("/films_reviewed/0/directors/0").asText()).isEqualTo("Ada Quill");
    assertThat(run("show", pages.resolve("good.html").toString()).out())
        .contains("evidence", "credit line: Directed by Ada Quill");
  }

  @Test
  void anUnknownCommandOrOptionIsAUsageError() {
    assertThat(run("serch", "x").code()).isEqualTo(ExitCodes.USAGE);
    assertThat(run("search", "--lmit", "3", "x").err()).contains("--lmit");
    assertThat(run("--help").out()).contains("reindex", "search", "show", "serve", "evaluate");
  }

  private String search(String query) {
    return run("search", "--index", index.toString(), query).out();
  }

  private static Run run(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = Cuttings.run(arguments, new PrintWriter(out), new PrintWriter(err));
    return new Run(code, out.toString(), err.toString());
  }

  /** The packaged jar, run by a user who may not read everything; the superuser may. */
  private static Run asNobody(String... arguments) throws Exception {
    var command = new ArrayList<String>();
    if (System.getProperty("user.name").equals("root")) {
      assumeThat(Path.of("/usr/bin/setpriv")).exists();
      command.addAll(
          List.of("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
    }
    Path jar =
        Files.copy(
            Path.of(System.getProperty("cuttings.jar")),
            Files.createTempFile("cuttings", ".jar"),
            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Files.setPosixFilePermissions(jar, PosixFilePermissions.fromString("rw-r--r--"));
    command.addAll(
        List.of(ProcessHandle.current().info().command().orElse("java"), "-jar", jar.toString()));
    command.addAll(List.of(arguments));
    Path err = Files.createTempFile("err", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("/tmp").toFile())
            .redirectError(err.toFile())
            .start();
    var out = new ByteArrayOutputStream();
    process.getInputStream().transferTo(out);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    Run run =
        new Run(process.exitValue(), out.toString(StandardCharsets.UTF_8), Files.readString(err));
    Files.delete(jar);
    Files.delete(err);
    return run;
  }
}
