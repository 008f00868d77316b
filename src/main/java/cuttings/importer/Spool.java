package cuttings.importer;

import cuttings.json.Json;
import cuttings.review.Review;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes kept on disk between the first reading of an archive and the second, a line of JSON
 * each, so that no archive must fit in memory; gone when closed.
 */
final class Spool implements Closeable {
  private static final String PREFIX = "reading-";
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Writer writer;

  /** A line: reviews, or why there are none. */
  private record Line(
      String file,
      @Nullable List<Review> reviews,
      @Nullable String reason,
      @Nullable String detail) {}

  private Spool(Path file, Writer writer) {
    this.file = file;
    this.writer = writer;
  }

  /** Opens one in a folder, and clears away what a run that was killed has left there. */
  static Spool in(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path old : files.filter(Spool::left).toList()) Files.deleteIfExists(old);
    }
    Path file = Files.createTempFile(folder, PREFIX, ".jsonl.gz");
    return new Spool(file, new OutputStreamWriter(new Fast(file), StandardCharsets.UTF_8));
  }

  private static boolean left(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(PREFIX) && name.endsWith(".jsonl.gz");
  }

  /** Compresses little and quickly: the file lives for minutes. */
  private static final class Fast extends GZIPOutputStream {
    Fast(Path file) throws IOException {
      super(Files.newOutputStream(file), BUFFER);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  /** An outcome as its line; apart, so that it can be made on any core. */
  static String line(Outcome outcome) {
    return Json.write(
        switch (outcome) {
          case Outcome.Understood(var path, var reviews) -> new Line(path, reviews, null, null);
          case Outcome.Dropped(var path, var reason, var detail) ->
              new Line(path, null, reason, detail);
        });
  }

  void add(String line) {
    try {
      writer.write(line);
      writer.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands out every line, in the order they were added; nothing can be added after. */
  void forEach(Consumer<String> consumer) throws IOException {
    writer.close();
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), BUFFER), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) consumer.accept(line);
    }
  }

  /** The outcome of a line. */
  static Outcome outcome(String json) {
    try {
      Line line = Json.read(json.getBytes(StandardCharsets.UTF_8), Line.class);
      return line.reviews() != null
          ? new Outcome.Understood(line.file(), line.reviews())
          : new Outcome.Dropped(
              line.file(), String.valueOf(line.reason()), String.valueOf(line.detail()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
