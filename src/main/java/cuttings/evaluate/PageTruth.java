package cuttings.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is true of one page, from a line of a truth file, under any of the names that such files use
 * for a field.
 *
 * @param fields the line, as read
 * @param html the page itself, to tell which facts it shows at all; empty where it is not known
 */
public record PageTruth(Map<String, ?> fields, String html) {
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "!\\[[^\\]\\n]{0,300}\\]\\([^)\\n]{0,400}\\)|(?<=\\])\\([^)\\n]{0,400}\\)|</?[A-Za-z][^>\\n]{0,400}>|(?m)^\\s{0,3}(?:#{1,6}|>|[*+-]|\\d{1,3}\\.)\\s|[_*\\[\\]`\\\\]");

  /** The path of the page within its source. */
  public String file() {
    return String.valueOf(fields.get("file"));
  }

  /** Whether it is known to mention a film other than the one it reviews. */
  public boolean mentionsFilms() {
    return list("film_mentions").filter(films -> !films.isEmpty()).isPresent();
  }

  /** The first of these fields that the line has, as text. */
  Optional<String> text(String... names) {
    return Stream.of(names)
        .map(fields::get)
        .filter(value -> value != null && !(value instanceof Collection<?>))
        .map(String::valueOf)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** The first of these lists that the line has; of films in it their titles. */
  Optional<List<String>> list(String... names) {
    for (String name : names)
      if (fields.get(name) instanceof Collection<?> values)
        return Optional.of(values.stream().map(PageTruth::title).map(String::valueOf).toList());
    return Optional.empty();
  }

  private static @Nullable Object title(@Nullable Object value) {
    return value instanceof Map<?, ?> film ? film.get("title") : value;
  }

  /** The running text, from plain text or from Markdown. */
  Optional<String> body() {
    Optional<String> plain = text("body");
    return plain.isPresent()
        ? plain
        : text("body_md").map(markdown -> MARKDOWN.matcher(markdown).replaceAll(" ").strip());
  }

  /** Whether the page shows a running time outside its text: "127 min", "2h07", "PT2H7M". */
  boolean showsMinutes(int minutes) {
    String hours = minutes / 60 + "\\s{0,2}(?:h|hrs?\\b\\.?|hours?)\\W{0,3}(?:and )?0?";
    return shows(
        "(?<!\\d)(?:%d\\W{0,2}(?:m\\b|min|′)|%s%d(?!\\d)|%d:%02d(?!\\d))"
            .formatted(minutes, hours, minutes % 60, minutes / 60, minutes % 60));
  }

  /** Whether the page shows a verdict that is no number, behind a label. */
  boolean showsVerdict(String verdict) {
    return shows(
        "(?:grade|rating|verdict|score)\\W{0,12}" + Pattern.quote(verdict) + "(?![\\w+-])");
  }

  /** Whether the page shows all these names shortly after the word for a writer. */
  boolean showsWriters(List<String> names) {
    return names.stream()
        .allMatch(name ->
            shows(
                "\\b(?:writ(?:ten|ers?)|screenplay|script|creator|drehbuch|sc[ée]nario)\\b.{0,300}?"
                    + Pattern.quote(name)));
  }

  /** More often on the page than in the running text alone. */
  private boolean shows(String regex) {
    if (html.isEmpty()) return true;
    var pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    return pattern.matcher(html).results().count()
        > pattern.matcher(body().orElse("")).results().count();
  }
}
