package cuttings.yaml;

import cuttings.fault.FaultyFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The text of a file that a person writes, and the plain subset of YAML that may stand in it. */
public final class YamlText {
  private static final int MOST_BYTES = 5 * 1024 * 1024;
  private static final int DEEPEST = 12;

  private final Path file;
  private final String text;
  private final LoadSettings settings;
  private int reached = 1;

  private YamlText(Path file, String text) {
    this.file = file;
    this.text = text;
    // what keys may be is for Value to say, which knows the line
    settings =
        LoadSettings.builder()
            .setLabel(file.toString())
            .setCodePointLimit(MOST_BYTES)
            .setMaxAliasesForCollections(0)
            .setAllowDuplicateKeys(true)
            .setAllowNonScalarKeys(true)
            .build();
  }

  /**
   * Reads a file: UTF-8, a BOM allowed, one document, no aliases and no tags.
   *
   * @return nothing where the file says nothing
   * @throws FaultyFileException where the text is none that may stand there
   * @throws IOException when the file cannot be read at all
   */
  public static Optional<Value> read(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES)
      throw new FaultyFileException(file, 0, "is larger than 5 MiB, which nobody writes by hand");
    return new YamlText(file, decode(file, bytes)).root();
  }

  private static String decode(Path file, byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) throw new FaultyFileException(file, lineAtEnd(text), "is no UTF-8");
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private Optional<Value> root() {
    try {
      checkEvents();
      return new Compose(settings)
          .composeString(text)
          .map(node -> new Value(file, "the file", lineOf(node.getStartMark()), node));
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      throw new FaultyFileException(file, lineOf(mark), "is no YAML: " + e.getProblem());
    } catch (ReaderException e) {
      throw new FaultyFileException(file, lineOf(e), "holds a character that YAML does not allow");
    } catch (YamlEngineException e) {
      // a few faults come without their place; they lie right behind what could be read
      throw new FaultyFileException(file, reached, "is no YAML: " + e.getMessage());
    }
  }

  /**
   * Before any node is made: aliases may multiply a small file into a large one, and nesting
   * without end exhausts the stack of who walks it.
   */
  private void checkEvents() {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      reached = Math.max(reached, lineOf(event.getEndMark()));
      if (event instanceof AliasEvent)
        throw wrong(event, "an alias (*) is not read here; write the value itself");
      if (event instanceof CollectionStartEvent start) {
        if (start.getTag().isPresent()) throw tagged(event);
        if (++depth > DEEPEST) throw wrong(event, "is nested too deep");
      }
      if (event instanceof CollectionEndEvent) depth--;
      if (event instanceof ScalarEvent scalar && scalar.getTag().isPresent()) throw tagged(event);
    }
  }

  private FaultyFileException tagged(Event event) {
    return wrong(event, "a tag (!) is not read here; quote a text that begins so");
  }

  private FaultyFileException wrong(Event event, String problem) {
    return new FaultyFileException(file, lineOf(event.getStartMark()), problem);
  }

  private int lineOf(ReaderException fault) {
    int points = Math.clamp(fault.getPosition(), 0, text.codePointCount(0, text.length()));
    return lineAtEnd(text.substring(0, text.offsetByCodePoints(0, points)));
  }

  private static int lineAtEnd(String text) {
    return 1 + (int) text.chars().filter(c -> c == '\n').count();
  }

  static int lineOf(Optional<Mark> mark) {
    return mark.map(place -> place.getLine() + 1).orElse(0);
  }
}
