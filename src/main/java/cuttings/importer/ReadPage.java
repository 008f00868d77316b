package cuttings.importer;

import cuttings.register.Place;
import cuttings.register.RecordFile;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One file of an archive that is being read, with where its records lie meanwhile.
 *
 * @param file path within its source
 * @param digest of its name and content
 * @param reading its {@link StoredOutcome}
 * @param traits its {@link Traits}
 * @param result its {@link Result} of an earlier time; null where it has none that may still hold
 */
record ReadPage(String file, String digest, Kept reading, Kept traits, @Nullable Kept result) {

  /** A record in one of the files of records. */
  record Kept(RecordFile in, Place place) {
    byte[] bytes() throws IOException {
      return in.read(place);
    }
  }

  Outcome outcome() throws IOException {
    return Packed.read(reading.bytes(), StoredOutcome.class).outcome();
  }
}
