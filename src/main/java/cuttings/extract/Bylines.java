package cuttings.extract;

import cuttings.review.Critic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines that say who wrote a piece: "by Ada Quill, Staff Writer", "-- Ben Hale, 3/14/1998". */
final class Bylines {

  /** A byline read. */
  record Byline(Critic critic, @Nullable LocalDate published) {}

  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:(?:A |Film |Movie )?Review(?:ed)?|Words|Written|Posted|Published|Text|Story|From)\\s+)?(?i:by)\\s*:?\\s+("
              + Names.NAME
              + ")(?:\\s*[,|–—(-]\\s*(.{1,120}?)\\)?|\\s+on\\s+(.{4,120})|\\s*\\.)?$");
  private static final Pattern NAME_FIRST =
      Pattern.compile("^[-–—]{0,3}\\s*(" + Names.NAME + ")\\s*(?:,|\\||–|—|-|on\\b)\\s*(.{4,80})$");
  private static final Pattern SIGNATURE =
      Pattern.compile("^[-–—]{1,3}\\s*(" + Names.NAME + ")\\.?$");
  private static final Pattern POSITION =
      Pattern.compile(
          "(?i).*\\b(?:writer|critic|editor|contributor|staff|correspondent|reviewer|columnist|intern|journalist|desk|special to|reporter)\\b.*");

  /**
   * {@code By Ken Duxbury Film Critic}: an element of its own inside the byline, its comma gone.
   */
  private static final Pattern POSITIONED =
      Pattern.compile(
          "(?:(?i:by)\\s+)?(\\p{Lu}\\S{0,30}(?: \\p{Lu}\\S{0,30}){1,2}?) ((?:(?:Chief|Senior|Staff|Guest|Assistant|Associate|Contributing|Deputy|Call|\\p{Lu}\\p{L}{2,15})\\s){0,3}(?:(?i:film|movie|arts|culture|screen)\\s)?(?i:critic|writer|editor|contributor|correspondent|reviewer|columnist))");

  private Bylines() {}

  /** Reads a line near the headline or at the end of a piece. */
  static Optional<Byline> read(String line) {
    String text = line.strip();
    if (text.length() > 160) return Optional.empty();
    Matcher by = BY.matcher(text);
    if (by.matches()) return byline(by.group(1), rest(by.group(2), by.group(3)), true);
    Matcher signature = SIGNATURE.matcher(text);
    if (signature.matches()) return byline(signature.group(1), "", true);
    Matcher first = NAME_FIRST.matcher(text);
    return first.matches() ? byline(first.group(1), first.group(2), false) : Optional.empty();
  }

  private static String rest(@Nullable String afterComma, @Nullable String afterOn) {
    return afterComma != null ? afterComma : afterOn == null ? "" : afterOn;
  }

  /** Without the word "by" a name counts only beside a date or a position. */
  private static Optional<Byline> byline(String name, String rest, boolean said) {
    Optional<String> tidy = Names.one(name).filter(n -> n.contains(" ") || said);
    if (tidy.isEmpty()) return Optional.empty();
    LocalDate date = Dates.find(rest).orElse(null);
    String position = position(rest);
    if (!said && date == null && position == null) return Optional.empty();
    return Optional.of(new Byline(new Critic(tidy.get(), position), date));
  }

  private static @Nullable String position(String rest) {
    String undated = Dates.day(rest).map(day -> rest.replace(day.text(), "")).orElse(rest);
    for (String piece : List.of(undated.split("\\s*[,|·•]\\s*|\\s+on\\s+|\\.\\s", 6)))
      if (piece.length() < 60 && POSITION.matcher(piece).matches()) return piece.strip();
    return null;
  }

  /** The names in an element that is marked as the byline. */
  static List<Critic> marked(String text) {
    Matcher positioned = POSITIONED.matcher(text.strip());
    if (positioned.matches() && Names.full(positioned.group(1)).isPresent())
      return List.of(new Critic(Names.full(positioned.group(1)).get(), positioned.group(2)));
    Optional<Byline> line = read(text);
    if (line.isPresent()) return List.of(line.get().critic());
    String names =
        text.replaceFirst(
            "(?i)^\\s*(?:words|written|posted|review(?:ed)?|author)?\\s*(?:by|:)\\s+", "");
    return Names.list(names).stream().map(name -> new Critic(name, null)).toList();
  }
}
