package cuttings.cli;

import cuttings.archive.Archive;
import cuttings.catalogue.Entry;
import cuttings.coverage.Coverage;
import cuttings.suggest.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code film}: all that the archive has on a film. */
@Command(
    name = "film",
    description = "Lists all pieces on a film: those that review it, cite it, mention it.",
    mixinStandardHelpOptions = true)
final class FilmCommand extends Lookup {
  @Override
  List<? extends Entry> called(Archive archive, String name) {
    return archive.catalogue().filmsCalled(name);
  }

  @Override
  Optional<Coverage> coverage(Archive archive, String key) throws IOException {
    return archive.film(key, limit);
  }

  @Override
  List<Suggestion.Kind> kinds() {
    return List.of(Suggestion.Kind.FILM);
  }
}
