package cuttings.cli;

import cuttings.archive.Archive;
import cuttings.archive.Choices;
import cuttings.schema.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --filter}, for commands that search: what is chosen of facets. */
final class FilterOption {
  @Option(
      names = "--filter",
      paramLabel = "FIELD=VALUE",
      description = {
        "Only pieces that have this value; may be repeated: of one field any, of different fields"
            + " all. Fields: film, director, person, critic, year (also 2019..2025), decade,"
            + " certificate, rating_band, kind, platform, publication. The value _missing is none"
            + " at all."
      })
  List<String> filters = new ArrayList<>();

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  boolean given() {
    return !filters.isEmpty();
  }

  /** What is chosen of each field, in the order given. */
  Map<Field, List<String>> chosen() {
    var chosen = new LinkedHashMap<Field, List<String>>();
    for (String filter : filters) {
      int equals = filter.indexOf('=');
      if (equals < 0) throw wrong(filter, "it has no “=”");
      Field field = field(filter, filter.substring(0, equals).strip());
      String value = filter.substring(equals + 1).strip();
      if (value.isEmpty()) throw wrong(filter, "it has no value");
      Choices.problem(field, value)
          .ifPresent(problem -> {
            throw wrong(filter, field + " is " + problem);
          });
      chosen.computeIfAbsent(field, _ -> new ArrayList<>()).add(value);
    }
    return chosen;
  }

  /** By its name, in which a hyphen does for the underscore. */
  private Field field(String filter, String name) {
    return Archive.FACETS.stream()
        .filter(field -> field.name().equals(name.replace('-', '_')))
        .findFirst()
        .orElseThrow(() ->
            wrong(
                filter,
                "there is no field “%s”, only %s"
                    .formatted(
                        name,
                        Archive.FACETS.stream()
                            .map(Field::name)
                            .collect(Collectors.joining(", ")))));
  }

  private ParameterException wrong(String filter, String reason) {
    return new ParameterException(
        spec.commandLine(), "Invalid --filter “%s”: %s".formatted(filter, reason));
  }
}
