package cuttings.corrections;

import cuttings.review.Release;
import cuttings.yaml.Value;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An opening while its fields are read: {@code {platform: Hulu, date: 2025-03-11}}. */
final class ReleaseReading {
  private @Nullable String platform;
  private @Nullable LocalDate date;
  private @Nullable String text;

  private ReleaseReading() {}

  static @Nullable Release release(Value value) {
    if (value.cleared()) return null;
    var release = new ReleaseReading();
    value.eachField(
        Map.of(
            "platform", field -> release.platform = field.textOrNull(),
            "date", field -> release.date = Scalars.date(field),
            "text", field -> release.text = field.text()));
    String line = release.line();
    if (line.isEmpty()) throw value.wrong("a release needs a platform, a date or a text");
    return new Release(release.platform, release.date, false, line);
  }

  /**
   * The line as printed; where it is not given, what is known of the opening: "Hulu 2025-03-11".
   */
  private String line() {
    if (text != null) return text;
    return Stream.of(platform, date)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }
}
