package cuttings.evaluate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file of judged queries, which knows where it stands.
 *
 * @param number counted from 1
 */
record FileLine(Path file, int number, String text) {
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String NO_CHARACTER = "\ufffd";

  /**
   * The lines of a file in UTF-8 that are not blank.
   *
   * @throws IllegalArgumentException naming the line that is not in UTF-8
   */
  static List<FileLine> read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean damaged = !decodes(bytes);
    if (text.startsWith(BYTE_ORDER_MARK)) text = text.substring(1);
    List<String> all = text.lines().toList();
    var lines = new ArrayList<FileLine>();
    for (int i = 0; i < all.size(); i++) {
      var line = new FileLine(file, i + 1, all.get(i));
      if (damaged && line.text.contains(NO_CHARACTER)) throw line.wrong("not in UTF-8");
      if (!line.text.isBlank()) lines.add(line);
    }
    return lines;
  }

  private static boolean decodes(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** {@code qrels.txt, line 7}. */
  String where() {
    return "%s, line %d".formatted(file, number);
  }

  /** The complaint about this line, to be thrown. */
  IllegalArgumentException wrong(String how) {
    return new IllegalArgumentException(where() + ": " + how);
  }
}
