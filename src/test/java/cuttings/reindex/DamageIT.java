package cuttings.reindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cuttings.archive.Archive;
import cuttings.lucene.LuceneIndex;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may happen to a reindex on a machine that somebody else uses too. */
class DamageIT {
  /** What the kernel counts in, for {@code ulimit -f} of a POSIX shell. */
  private static final int BLOCKS = 60;

  private static final String OWN = System.getProperty("java.class.path");

  @TempDir Path folder;
  private Path pages;
  private Path index;
  private ChangingArchive archive;

  @BeforeEach
  void archive() throws IOException {
    pages = folder.resolve("pages");
    index = folder.resolve("index");
    Path source = Files.createDirectory(folder.resolve("source"));
    archive = ChangingArchive.of(source, 1, pages, new Random(1));
    for (int i = 0; i < 40; i++) archive.next(false);
  }

  @Test
  void aFullDiskIsAClearErrorAndTheOldIndexServesOn() throws Exception {
    reindexed();
    int served = pieces();
    for (int i = 0; i < 60; i++) archive.next(false);

    try (CuttingsProcess full = full("reindex", "--index", index.toString(), pages.toString())) {
      assertThat(full.end()).as(full::err).isEqualTo(1);
      assertThat(full.err())
          .contains("cannot be written", index.toString())
          .doesNotContain("a fault in the program");
    }

    assertThat(pieces()).isEqualTo(served);
    reindexed();
    assertThat(pieces()).isEqualTo(served + 60);
    assertNothingLeft();
  }

  /** Files may grow no further than some kilobytes, which is a full disk to a program. */
  private static CuttingsProcess full(String... arguments) throws IOException {
    Path shell = Path.of("/bin/sh");
    assumeThat(shell).as("a shell that knows ulimit").exists();
    String limited = "trap '' XFSZ; ulimit -f %d && exec \"$@\"".formatted(BLOCKS);
    return CuttingsProcess.start(
        List.of(shell.toString(), "-c", limited, "sh"), OWN, List.of(arguments));
  }

  @Test
  void anIndexFolderThatMayNotBeWrittenIsNamed() throws Exception {
    reindexed();
    archive.next(false);
    try (CuttingsProcess process =
        asNobody("reindex", "--index", index.toString(), pages.toString())) {
      assertThat(process.end()).as(process::err).isEqualTo(2);
      assertThat(process.err()).contains("no permission to write", index.toString());
    }
    try (CuttingsProcess process = asNobody("status", "--index", index.toString())) {
      assertThat(process.end()).as(process::err).isZero();
      assertThat(process.out()).contains("gen-0001");
    }
    Path below = index.resolve("below");
    try (CuttingsProcess process =
        asNobody("reindex", "--index", below.toString(), pages.toString())) {
      assertThat(process.end()).as(process::err).isEqualTo(2);
      assertThat(process.err()).contains("no permission to write", below.toString());
    }
  }

  /** A user who may read all and write nothing. */
  private CuttingsProcess asNobody(String... arguments) throws IOException {
    var by = new ArrayList<String>();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    if (System.getProperty("user.name").equals("root")) {
      assumeThat(Path.of("/usr/bin/setpriv")).as("root may write anywhere").exists();
      by.addAll(List.of("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
    } else {
      Files.setPosixFilePermissions(index, PosixFilePermissions.fromString("r-xr-xr-x"));
      Files.setPosixFilePermissions(
          index.resolve("reindex.lock"), PosixFilePermissions.fromString("r--r--r--"));
    }
    return CuttingsProcess.start(by, readable(), List.of(arguments));
  }

  /** The packaged program where everybody may read it; libraries may lie where only few may. */
  private String readable() throws IOException {
    String jar = System.getProperty("cuttings.jar", "target/cuttings.jar");
    assumeThat(Path.of(jar)).as("the packaged program").exists();
    Path copy = folder.resolve("cuttings.jar");
    if (!Files.exists(copy)) Files.copy(Path.of(jar), copy);
    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-r--r--"));
    return copy.toString();
  }

  @Test
  void aProcessThatSleptForAWhileEndsRight() throws Exception {
    try (CuttingsProcess process = start()) {
      process.await("\"reading\"");
      for (int i = 0; i < 3 && process.running(); i++) {
        process.signal("STOP");
        TimeUnit.MILLISECONDS.sleep(700);
        process.signal("CONT");
        process.endsWithin(100);
      }
      assertThat(process.end()).as(process::err).isZero();
    }
    assertThat(pieces()).isEqualTo(archive.edition() + 1);
    assertNothingLeft();
  }

  @Test
  void ofTwoAtOnceTheSecondIsToldWhoIsAtWorkAndHowFar() throws Exception {
    try (CuttingsProcess first = start()) {
      first.await("\"done\"");
      first.signal("STOP");
      try (CuttingsProcess second = start()) {
        assertThat(second.end()).as(second::err).isEqualTo(5);
        assertThat(second.err())
            .contains("being rebuilt by process " + first.pid(), "reading, ", "of 42 files");
      }
      first.signal("CONT");
      assertThat(first.end()).as(first::err).isZero();
    }
  }

  @Test
  void whoIsToldToStopStopsAndTheNextGoesOn() throws Exception {
    stopped("INT", 130);
    assertThat(index.resolve("reading.part")).isNotEmptyFile();
    stopped("TERM", 143);
    // what is read anew would be added to what was kept
    long kept = Files.size(index.resolve("reading.part"));
    assertThat(kept).isPositive();
    reindexed();
    assertThat(pieces()).isEqualTo(archive.edition() + 1);
    assertNothingLeft();
  }

  private void stopped(String signal, int code) throws Exception {
    try (CuttingsProcess process = start()) {
      process.await("\"done\"");
      process.signal(signal);
      assertThat(process.end()).as(process::err).isEqualTo(code);
      assertThat(process.err()).contains("stopped; what was read is kept");
    }
    assertThat(names()).doesNotContain("CURRENT").noneMatch(name -> name.startsWith("gen-"));
  }

  @Test
  void filesThatChangeShrinkAndVanishWhileTheyAreReadAreNoFault() throws Exception {
    reindexed();
    var random = new Random(2);
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 40; i++) archive.next(false);
      List<Path> files = files();
      try (CuttingsProcess process = start("--allow-lost", "100")) {
        process.await("\"done\"");
        for (int i = 0; i < 40 && process.running(); i++) {
          damage(files.get(random.nextInt(files.size())), random);
          TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(process.end()).as(process::err).isIn(0, 3);
      }
    }
    try (CuttingsProcess process = start("--allow-lost", "100")) {
      assertThat(process.end()).as(process::err).isIn(0, 3);
    }
    var anew = new LuceneIndex(folder.resolve("anew"));
    try (CuttingsProcess process =
        CuttingsProcess.start("reindex", "--index", folder + "/anew", pages.toString())) {
      assertThat(process.end()).as(process::err).isIn(0, 3);
    }
    SameIndex.assertSame(new LuceneIndex(index), anew, 20, random);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(pages)) {
      return files.sorted().toList();
    }
  }

  private static void damage(Path file, Random random) throws IOException {
    if (random.nextInt(10) == 0) Files.deleteIfExists(file);
    if (!Files.exists(file)) return;
    byte[] bytes = Files.readAllBytes(file);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(bytes, 0, random.nextInt(bytes.length + 1));
      if (random.nextBoolean()) out.write(bytes);
    }
  }

  private CuttingsProcess start(String... further) throws IOException {
    var arguments =
        new ArrayList<>(List.of("reindex", "--index", index.toString(), "--progress", "json"));
    arguments.addAll(List.of(further));
    arguments.add(pages.toString());
    return CuttingsProcess.start(List.of(), OWN, arguments);
  }

  private void reindexed() throws Exception {
    try (CuttingsProcess process = start()) {
      assertThat(process.end()).as(process::err).isZero();
    }
  }

  private int pieces() throws IOException {
    try (Archive open = Archive.open(new LuceneIndex(index))) {
      return open.generation().reviews();
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private void assertNothingLeft() throws IOException {
    assertThat(names()).allMatch(name -> name.matches("CURRENT|reindex\\.lock|gen-\\d+"));
  }
}
