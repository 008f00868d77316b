package cuttings.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a page's JSON-LD leniently: a faulty block costs only itself, {@code @graph} is opened, and
 * an {@code @id} that stands alone is replaced by the thing it names elsewhere on the page.
 */
final class JsonLd {
  private static final int LARGEST = 1 << 20;
  private static final int DEEPEST = 12;

  /** Things that name each other by id multiply with every step; no page has so many of its own. */
  private static final int MOST_ITEMS = 5_000;

  private static final int MOST_TEXTS = 20_000;

  private static final JsonMapper LENIENT =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(100).build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .build();

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<JsonNode> roots = new ArrayList<>();
  private int made;
  private int texts;

  private JsonLd() {}

  /** All things of a page, those inside others too, outer ones first. */
  static List<Item> read(Document page) {
    var reader = new JsonLd();
    for (Element script : page.select("script[type*=ld+json]")) reader.block(script.data());
    var items = new ArrayList<Item>();
    for (JsonNode root : reader.roots) reader.collect(reader.item(root, 0), items);
    return items;
  }

  private void block(String data) {
    String json = unwrap(data);
    if (json.isEmpty() || json.length() > LARGEST) return;
    try {
      open(LENIENT.readTree(json), 0);
    } catch (JsonProcessingException e) {
      // a block that no reader could make sense of; the rest of the page still speaks
    }
  }

  /** Off with comment and CDATA wrappers. */
  private static String unwrap(String data) {
    int start = 0;
    int end = data.length();
    while (start < end && data.charAt(start) != '{' && data.charAt(start) != '[') start++;
    if (data.startsWith("[CDATA[", start)) {
      start += 7;
      while (start < end && data.charAt(start) != '{' && data.charAt(start) != '[') start++;
    }
    while (end > start && data.charAt(end - 1) != '}' && data.charAt(end - 1) != ']') end--;
    String json = data.substring(start, end);
    int cdata = json.lastIndexOf("]]");
    return cdata > 0 && json.indexOf('}', cdata) < 0 && json.startsWith("{")
        ? json.substring(0, json.lastIndexOf('}') + 1)
        : json;
  }

  private void open(JsonNode node, int depth) {
    if (depth > DEEPEST) return;
    if (node.isArray()) {
      for (JsonNode each : node) open(each, depth + 1);
    } else if (node.isObject()) {
      index(node, 0);
      if (node.has("@graph")) open(node.get("@graph"), depth + 1);
      else roots.add(node);
    }
  }

  private void index(JsonNode node, int depth) {
    if (depth > DEEPEST) return;
    if (node.has("@id") && node.size() > 1) byId.putIfAbsent(node.get("@id").asText(), node);
    for (JsonNode child : node) index(child, depth + 1);
  }

  private Item item(JsonNode node, int depth) {
    made++;
    var item = Item.of("json-ld", types(node));
    for (Map.Entry<String, JsonNode> property : node.properties())
      if (!property.getKey().startsWith("@"))
        values(item, property.getKey(), property.getValue(), depth);
    if (node.has("@id")) item.put("@id", node.get("@id").asText());
    return item;
  }

  private void values(Item item, String property, JsonNode value, int depth) {
    if (depth > DEEPEST || made > MOST_ITEMS) return;
    if (value.isArray()) {
      for (JsonNode each : value) values(item, property, each, depth + 1);
    } else if (value.isObject()) {
      JsonNode meant =
          value.size() == 1 && value.has("@id")
              ? byId.getOrDefault(value.get("@id").asText(), value)
              : value;
      if (meant.has("@value")) item.put(property, meant.get("@value").asText());
      else item.put(property, item(meant, depth + 1));
    } else if (value.isValueNode() && !value.isNull()) {
      if (texts++ < MOST_TEXTS) item.put(property, plain(value.asText()));
    }
  }

  private static Set<String> types(JsonNode node) {
    var types = new LinkedHashSet<String>();
    JsonNode type = node.path("@type");
    if (type.isTextual()) types.add(Item.typeName(type.asText()));
    for (JsonNode each : type) types.add(Item.typeName(each.asText()));
    return types;
  }

  /** Character references and tags have no place in JSON, and stand there all the same. */
  private static String plain(String text) {
    String unescaped = Parser.unescapeEntities(text, false);
    if (unescaped.indexOf('<') < 0) return unescaped;
    return org.jsoup.Jsoup.parseBodyFragment(unescaped).text();
  }

  private void collect(Item item, List<Item> into) {
    if (into.size() > 2_000) return;
    into.add(item);
    for (List<Object> values : item.properties().values())
      for (Object value : values) if (value instanceof Item inner) collect(inner, into);
  }
}
