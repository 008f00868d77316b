package cuttings.cli;

import cuttings.archive.Archive;
import cuttings.catalogue.Entry;
import cuttings.coverage.Coverage;
import cuttings.suggest.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code person}: all that the archive has on a person. */
@Command(
    name = "person",
    description =
        "Lists all pieces on a person: as director, in the cast, as critic, and where he or she is named.",
    mixinStandardHelpOptions = true)
final class PersonCommand extends Lookup {
  @Override
  List<? extends Entry> called(Archive archive, String name) {
    return archive.catalogue().peopleCalled(name);
  }

  @Override
  Optional<Coverage> coverage(Archive archive, String key) throws IOException {
    return archive.person(key, limit);
  }

  @Override
  List<Suggestion.Kind> kinds() {
    return List.of(Suggestion.Kind.PERSON, Suggestion.Kind.CRITIC);
  }
}
