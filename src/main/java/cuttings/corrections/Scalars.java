package cuttings.corrections;

import cuttings.analysis.Nearest;
import cuttings.fault.FaultyFileException;
import cuttings.review.PageKey;
import cuttings.yaml.Value;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that stand for something else: years, dates, numbers, languages, addresses, constants. */
final class Scalars {
  private static final Pattern YEAR = Pattern.compile("(18|19|20|21)[0-9]{2}");
  private static final Pattern MINUTES = Pattern.compile("[1-9][0-9]{0,4}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}([.][0-9]{1,6})?");

  private Scalars() {}

  static @Nullable Integer year(Value value) {
    String text = value.textOrNull();
    if (text == null) return null;
    if (!YEAR.matcher(text).matches()) throw no("year", value, text);
    return Integer.valueOf(text);
  }

  static @Nullable Integer minutes(Value value) {
    String text = value.textOrNull();
    if (text == null) return null;
    if (!MINUTES.matcher(text).matches()) throw no("number of minutes", value, text);
    return Integer.valueOf(text);
  }

  static @Nullable Double number(Value value) {
    String text = value.textOrNull();
    if (text == null) return null;
    if (!NUMBER.matcher(text).matches()) throw no("number", value, text);
    return Double.valueOf(text);
  }

  static @Nullable LocalDate date(Value value) {
    String text = value.textOrNull();
    if (text == null) return null;
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException _) {
      throw no("date such as 2013-04-02", value, text);
    }
  }

  static @Nullable String language(Value value) {
    String text = value.textOrNull();
    if (text == null) return null;
    try {
      return new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
    } catch (IllformedLocaleException _) {
      throw no("language tag such as en or de-AT", value, text);
    }
  }

  static @Nullable URI address(Value value) {
    String text = value.textOrNull();
    if (text == null) return null;
    try {
      var url = new URI(text);
      if (PageKey.isAddress(text) && url.getHost() != null) return url;
    } catch (URISyntaxException _) {
      // said below
    }
    throw no("http or https address", value, text);
  }

  /** A constant by its name in lower case: {@code cast}. */
  static <E extends Enum<E>> E constant(Value value, Class<E> type) {
    String text = value.text();
    var names = new LinkedHashMap<String, E>();
    for (E each : type.getEnumConstants()) names.put(each.name().toLowerCase(Locale.ROOT), each);
    E found = names.get(text.toLowerCase(Locale.ROOT));
    if (found == null) throw value.wrong(Nearest.unknown(value.name(), text, names.keySet()));
    return found;
  }

  private static FaultyFileException no(String what, Value value, String text) {
    return value.wrong("%s is no %s: \"%s\"".formatted(value.name(), what, text));
  }
}
