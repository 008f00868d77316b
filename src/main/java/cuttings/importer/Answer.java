package cuttings.importer;

import cuttings.json.Json;
import cuttings.review.FilmIdentity;
import cuttings.review.PersonIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The film or person that an archive said was meant, written down, so that two answers can be
 * compared without being read.
 *
 * @param json empty where nobody was meant
 */
record Answer(String json) {
  static final Answer NOBODY = new Answer("");

  static Answer of(Record identity) {
    return new Answer(Json.write(identity));
  }

  Optional<FilmIdentity> film() {
    return read(FilmIdentity.class);
  }

  Optional<PersonIdentity> person() {
    return read(PersonIdentity.class);
  }

  private <T> Optional<T> read(Class<T> type) {
    if (json.isEmpty()) return Optional.empty();
    try {
      return Optional.of(Json.read(json.getBytes(StandardCharsets.UTF_8), type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
