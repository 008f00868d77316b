package cuttings.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Values of JSON that are there or not. */
final class JsonValues {
  private static final int MOST = 200;

  private JsonValues() {}

  /** The text of the first of these fields that holds one, or nothing. */
  static String text(JsonNode node, String... fields) {
    for (String field : fields) {
      JsonNode value = node.path(field);
      String text = value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
      if (!text.isEmpty()) return text;
    }
    return "";
  }

  /** The texts of an array, or of a field of the objects in it. */
  static List<String> texts(JsonNode array, String field) {
    var texts = new ArrayList<String>();
    for (JsonNode each : array) {
      String text = each.isTextual() ? each.asText().strip() : text(each, field);
      if (!text.isEmpty() && texts.size() < MOST) texts.add(text);
    }
    return texts;
  }

  /** A day from milliseconds since 1970 or from a text, whichever the field holds. */
  static String day(JsonNode value, ZoneId zone) {
    if (!value.isNumber()) return FeedDate.of(value.isTextual() ? value.asText() : "");
    try {
      return Instant.ofEpochMilli(value.asLong()).atZone(zone).toLocalDate().toString();
    } catch (DateTimeException e) {
      return "";
    }
  }

  /** The zone of that name, or that of Greenwich. */
  static ZoneId zone(String name) {
    try {
      return name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name);
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }

  /** As many letters as a page may have bytes. */
  static boolean tooLarge(String content) {
    return content.length() > 5 << 20;
  }
}
