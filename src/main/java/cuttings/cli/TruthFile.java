package cuttings.cli;

import cuttings.evaluate.PageTruth;
import cuttings.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A file of truth: what is true of each page, one JSON object a line. */
final class TruthFile {
  private TruthFile() {}

  /**
   * The truth of every page, without the pages themselves.
   *
   * @throws IllegalArgumentException naming the first line that is no JSON object
   */
  static List<PageTruth> read(Path file) throws IOException {
    var pages = new ArrayList<PageTruth>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++)
      if (!lines.get(i).isBlank()) pages.add(new PageTruth(fields(file, lines.get(i), i + 1), ""));
    return pages;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> fields(Path file, String line, int number) {
    try {
      return Json.read(line.getBytes(StandardCharsets.UTF_8), Map.class);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "%s, line %d is no JSON object".formatted(file, number), e);
    }
  }
}
