package cuttings.misses;

import cuttings.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The searches that a log holds, the older file first.
 *
 * @param unreadable places of lines that are torn or no searches, such as {@code x.jsonl:12}
 */
public record LoggedMisses(List<Miss> misses, List<String> unreadable) {
  public LoggedMisses {
    misses = List.copyOf(misses);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * Reads the log in the folder of an index; where there is none, it holds nothing. A line that a
   * killed process left torn is passed over.
   *
   * @throws IOException when a file of it cannot be read at all
   */
  public static LoggedMisses in(Path folder) throws IOException {
    Path file = folder.resolve(MissFile.NAME);
    var misses = new ArrayList<Miss>();
    var unreadable = new ArrayList<String>();
    for (Path each : Stream.of(MissFile.older(file), file).filter(Files::exists).toList())
      read(each, misses, unreadable);
    return new LoggedMisses(misses, unreadable);
  }

  private static void read(Path file, List<Miss> misses, List<String> unreadable)
      throws IOException {
    // unlike a reader of Files, one that puts up with bytes that are no UTF-8
    try (var in =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      String line;
      for (int number = 1; (line = in.readLine()) != null; number++) {
        if (line.isBlank()) continue;
        Miss miss = miss(line);
        if (miss != null) misses.add(miss);
        else unreadable.add(file.getFileName() + ":" + number);
      }
    }
  }

  private static @Nullable Miss miss(String line) {
    try {
      return Json.read(line.getBytes(StandardCharsets.UTF_8), Miss.class);
    } catch (IOException _) {
      return null;
    }
  }
}
