package cuttings.archive;

import cuttings.schema.Field;
import cuttings.search.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what is chosen of facets from texts: "1979", "1970..1979", "Ada Quill", "_missing". */
public final class Choices {
  private static final Pattern NUMBER = Pattern.compile("(0|[1-9]\\d{0,8})");
  private static final Pattern SPAN = Pattern.compile(NUMBER + "\\.\\." + NUMBER);

  /** So many values can be read in one line. */
  private static final int FEW = 10;

  private Choices() {}

  /**
   * What is chosen of each field.
   *
   * @throws IllegalArgumentException where {@link #problem} has a word to say
   */
  static Map<Field, List<Choice>> of(Map<Field, List<String>> chosen) {
    var choices = new LinkedHashMap<Field, List<Choice>>();
    chosen.forEach((field, values) -> choices.put(field, of(field, values)));
    return choices;
  }

  private static List<Choice> of(Field field, List<String> values) {
    return values.stream().map(value -> of(field, value)).toList();
  }

  private static Choice of(Field field, String value) {
    problem(field, value)
        .ifPresent(problem -> {
          throw new IllegalArgumentException(field + ": " + problem);
        });
    if (value.equals(Choice.MISSING)) return new Choice.Missing();
    var span = SPAN.matcher(value);
    return field.type() instanceof Field.Type.Whole && span.matches()
        ? new Choice.Span(Long.parseLong(span.group(1)), Long.parseLong(span.group(2)))
        : new Choice.Value(value);
  }

  /** Why a text cannot be chosen of a facet, in words; empty where it can. */
  public static Optional<String> problem(Field field, String value) {
    if (value.equals(Choice.MISSING)) return Optional.empty();
    return switch (field.type()) {
      case Field.Type.Keyword(_, var vocabulary) ->
          vocabulary.isEmpty() || vocabulary.contains(value)
              ? Optional.empty()
              : Optional.of("one of %s, not “%s”".formatted(listed(vocabulary), value));
      case Field.Type.Whole _ ->
          NUMBER.matcher(value).matches() || SPAN.matcher(value).matches()
              ? Optional.empty()
              : Optional.of("a number or a span such as 2019..2025, not “%s”".formatted(value));
      case Field.Type.Text _, Field.Type.Fraction _ -> Optional.of("not to be chosen from");
    };
  }

  private static String listed(List<String> vocabulary) {
    return vocabulary.size() <= FEW
        ? String.join(", ", vocabulary)
        : vocabulary.getLast() + " to " + vocabulary.getFirst();
  }
}
