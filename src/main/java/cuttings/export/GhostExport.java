package cuttings.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * An export of Ghost: tables of posts, writers and tags, and of which belongs to which. The small
 * tables are read first, then the posts, one row at a time.
 */
final class GhostExport {
  private static final String POSTS = "posts";
  private static final Set<String> WAY = Set.of("db", "data");

  private final JsonExport.Bytes bytes;

  private GhostExport(JsonExport.Bytes bytes) {
    this.bytes = bytes;
  }

  static void read(JsonExport.Bytes bytes, Consumer<Entry> consumer) throws IOException {
    var export = new GhostExport(bytes);
    var tables = new GhostTables();
    try {
      export.rows((table, row) -> {
        if (!table.equals(POSTS)) tables.add(table, row);
      });
    } catch (JsonProcessingException e) {
      // the same fault ends the reading of the posts, and is told of there
    }
    int[] posts = {0};
    export.rows((table, row) -> {
      if (table.equals(POSTS)) {
        posts[0]++;
        consumer.accept(tables.entry(row));
      }
    });
    if (posts[0] == 0)
      consumer.accept(new Entry.LeftOut("", Entry.Reason.EMPTY, "an export without posts"));
  }

  /** Every row of every table, with the name of its table. */
  private void rows(BiConsumer<String, JsonNode> visitor) throws IOException {
    try (InputStream in = bytes.open();
        JsonParser parser = JsonExport.MAPPER.createParser(in)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) tables(parser, visitor);
    }
  }

  /** The tables lie in "data" in "db", in "data", or outermost. */
  private static void tables(JsonParser parser, BiConsumer<String, JsonNode> visitor)
      throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (WAY.contains(name) && value == JsonToken.START_OBJECT) {
        tables(parser, visitor);
      } else if (WAY.contains(name) && value == JsonToken.START_ARRAY) {
        while (parser.nextToken() == JsonToken.START_OBJECT) tables(parser, visitor);
      } else if (value == JsonToken.START_ARRAY) {
        rows(parser, name, visitor);
      } else {
        parser.skipChildren();
      }
    }
  }

  private static void rows(JsonParser parser, String table, BiConsumer<String, JsonNode> visitor)
      throws IOException {
    if (!GhostTables.NAMES.contains(table) && !table.equals(POSTS)) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      JsonNode row = JsonExport.MAPPER.readTree(parser);
      visitor.accept(table, row);
    }
  }
}
