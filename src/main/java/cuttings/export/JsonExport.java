package cuttings.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A JSON file of a publishing system: what Squarespace answers to {@code ?format=json}, or an
 * export of Ghost. Read more than once, for what explains a post may stand behind it.
 */
public final class JsonExport {
  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(200)
                          .maxDocumentLength(256L << 20)
                          .build())
                  .build())
          .build();

  private static final int MOST_FIELDS = 1_000;

  /** Where the bytes of the file come from, each time they are asked for. */
  public interface Bytes {
    InputStream open() throws IOException;
  }

  private JsonExport() {}

  /**
   * Hands out every post. What is no JSON beyond some place is left out as one more entry without a
   * name.
   *
   * @throws IOException when the bytes cannot be had
   */
  public static void read(Bytes bytes, Consumer<Entry> consumer) throws IOException {
    Set<String> fields = fields(bytes);
    try {
      if (fields.contains("website") || fields.contains("websiteSettings"))
        SquarespaceJson.read(bytes, consumer);
      else if (fields.contains("db") || fields.contains("data") || fields.contains("posts"))
        GhostExport.read(bytes, consumer);
      else
        consumer.accept(
            new Entry.LeftOut(
                "",
                Entry.Reason.UNKNOWN,
                "JSON that is neither an answer of Squarespace nor an export of Ghost"));
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
      consumer.accept(new Entry.LeftOut("", Entry.Reason.DAMAGED, where + e.getOriginalMessage()));
    }
  }

  /** The names of the outermost object, as far as the file can be read. */
  private static Set<String> fields(Bytes bytes) throws IOException {
    var fields = new LinkedHashSet<String>();
    try (InputStream in = bytes.open();
        JsonParser parser = MAPPER.createParser(in)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) return fields;
      while (parser.nextToken() == JsonToken.FIELD_NAME && fields.size() < MOST_FIELDS) {
        fields.add(parser.currentName());
        parser.nextToken();
        parser.skipChildren();
      }
    } catch (JsonProcessingException e) {
      // told of by the reading itself, when it comes there
    }
    return fields;
  }
}
