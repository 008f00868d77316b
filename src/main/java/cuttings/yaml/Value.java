package cuttings.yaml;

import cuttings.analysis.Nearest;
import cuttings.fault.FaultyFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What stands behind a key or a hyphen of a file in YAML, with its place.
 *
 * @param name what messages call it: the key, or "an entry of directors"
 * @param line of the key or the hyphen
 */
public record Value(Path file, String name, int line, Node node) {
  private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

  /** An error at this place; the problem may begin with {@link #name}. */
  public FaultyFileException wrong(String problem) {
    return new FaultyFileException(file, line, problem);
  }

  /** The place as evidence names it: {@code corrections.yaml:12}. */
  public String place() {
    return file.getFileName() + ":" + line;
  }

  /** The same under another name. */
  public Value called(String other) {
    return new Value(file, other, line, node);
  }

  /** Whether the value is a plain {@code ~}, by which a person clears a field. */
  public boolean cleared() {
    return node instanceof ScalarNode scalar
        && scalar.isPlain()
        && NOTHING.contains(scalar.getValue());
  }

  /** Whether nothing is written at all, as behind a key whose entries are all commented out. */
  public boolean leftOut() {
    return node instanceof ScalarNode scalar && scalar.isPlain() && scalar.getValue().isEmpty();
  }

  /** Whether there is nothing but space: a key with nothing behind it, or an empty text. */
  public boolean blank() {
    return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
  }

  /** Whether it is a text and neither a list nor a mapping. */
  public boolean isText() {
    return node instanceof ScalarNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /**
   * The text, which needs to be there; {@code 1917} and {@code no} are texts as well.
   *
   * @throws FaultyFileException where it is empty, cleared, a list or a mapping
   */
  public String text() {
    if (!(node instanceof ScalarNode scalar)) throw unlike("a text");
    if (cleared()) throw wrong(name + " cannot be cleared; quote it if it is a text");
    String text = scalar.getValue().strip();
    if (text.isEmpty()) throw empty();
    return text;
  }

  /** The text, or null where it is cleared. */
  public @Nullable String textOrNull() {
    return cleared() ? null : text();
  }

  /**
   * The entries of a list; none where it is cleared.
   *
   * @throws FaultyFileException where nothing is written, a text or a mapping
   */
  public List<Value> list() {
    if (cleared()) return List.of();
    if (leftOut()) throw empty();
    if (!(node instanceof SequenceNode sequence)) throw unlike("a list");
    var entries = new ArrayList<Value>();
    for (Node entry : sequence.getValue())
      entries.add(
          new Value(file, "an entry of " + name, YamlText.lineOf(entry.getStartMark()), entry));
    return entries;
  }

  /**
   * The entries of a list that needs to have some.
   *
   * @throws FaultyFileException also where it is empty or cleared
   */
  public List<Value> entries() {
    List<Value> entries = list();
    if (entries.isEmpty()) throw empty();
    return entries;
  }

  /** The entries of a list of texts. */
  public List<String> texts() {
    return list().stream().map(Value::text).toList();
  }

  /**
   * Reads a mapping in the order of the file, so that of several errors the first is met first.
   *
   * @param readers what to do with each field that may stand there, by its name
   * @throws FaultyFileException where it is no mapping, or one with another field or one twice
   */
  public void eachField(Map<String, Consumer<Value>> readers) {
    eachEntry(field -> field.reader("field", readers).accept(field));
  }

  /**
   * As {@link #eachField} for the sections of a file, of which nothing but the name may be left.
   */
  public void eachSection(Map<String, Consumer<Value>> readers) {
    eachEntry(section -> {
      Consumer<Value> reader = section.reader("section", readers);
      if (!section.leftOut() && !section.cleared()) reader.accept(section);
    });
  }

  private Consumer<Value> reader(String what, Map<String, Consumer<Value>> readers) {
    Consumer<Value> reader = readers.get(name);
    if (reader == null) throw wrong(Nearest.unknown(what, name, readers.keySet()));
    return reader;
  }

  /** Reads a mapping with keys of any kind, in the order of the file. */
  public void eachEntry(Consumer<Value> reader) {
    if (leftOut()) throw empty();
    if (!(node instanceof MappingNode mapping)) throw unlike("a mapping");
    var seen = new HashMap<String, Integer>();
    for (NodeTuple entry : mapping.getValue()) {
      Value value = behind(entry);
      Integer earlier = seen.putIfAbsent(value.name(), value.line());
      if (earlier != null)
        throw value.wrong("\"%s\" stands on line %d already".formatted(value.name(), earlier));
      reader.accept(value);
    }
  }

  private Value behind(NodeTuple entry) {
    int at = YamlText.lineOf(entry.getKeyNode().getStartMark());
    var key = new Value(file, "a key of " + name, at, entry.getKeyNode());
    return new Value(file, key.text(), at, entry.getValueNode());
  }

  private FaultyFileException empty() {
    return wrong(name + " is empty");
  }

  private FaultyFileException unlike(String wanted) {
    String found =
        node instanceof SequenceNode
            ? "a list"
            : node instanceof MappingNode ? "a mapping" : "a text";
    return wrong("%s is %s where %s is wanted".formatted(name, found, wanted));
  }
}
