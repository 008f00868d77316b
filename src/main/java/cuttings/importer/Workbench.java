package cuttings.importer;

import cuttings.corrections.Corrections;
import cuttings.importer.ReadPage.Kept;
import cuttings.json.Json;
import cuttings.page.Unopened;
import cuttings.page.Untouched;
import cuttings.register.PageRecord;
import cuttings.register.Place;
import cuttings.register.RecordFile;
import cuttings.register.RecordFile.Label;
import cuttings.register.Register;
import cuttings.register.Register.Stamp;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has been read of an archive while the reading goes on, in a file, so that no archive must
 * fit in memory; a reading that was broken off finds it there and goes on.
 */
final class Workbench implements Closeable {
  private static final String PART = "reading.part";
  private static final char STAMP = 'S';
  private static final char READING = 'R';
  private static final char TRAITS = 'T';
  private static final char RESULT = 'X';
  private static final String NO_PAGE = "0".repeat(32);

  private final Path path;
  private final RecordFile part;
  private final Corrections corrections;
  private final Stamp stamp;
  private final Earlier earlier;
  private final Map<String, Place> readings;
  private final Map<String, Place> traits;
  private boolean forgets;

  private Workbench(
      Path path,
      RecordFile part,
      Corrections corrections,
      Stamp stamp,
      Earlier earlier,
      Map<String, Place> readings,
      Map<String, Place> traits) {
    this.path = path;
    this.part = part;
    this.corrections = corrections;
    this.stamp = stamp;
    this.earlier = earlier;
    this.readings = readings;
    this.traits = traits;
  }

  /** Opens the one in a folder; what another version of the program has left there is no use. */
  static Workbench in(Path folder, Corrections corrections, Stamp stamp, Earlier earlier)
      throws IOException {
    Path path = Files.createDirectories(folder).resolve(PART);
    var readings = new HashMap<String, Place>();
    var traits = new HashMap<String, Place>();
    var stamps = new ArrayList<Place>();
    RecordFile part = open(path, readings, traits, stamps);
    byte[] own = Json.write(stamp).getBytes(StandardCharsets.UTF_8);
    if (stamps.isEmpty() || !java.util.Arrays.equals(part.read(stamps.getFirst()), own)) {
      part.close();
      Files.delete(path);
      readings.clear();
      traits.clear();
      part = open(path, readings, traits, stamps);
      part.append(new Label(NO_PAGE, STAMP), own);
    }
    return new Workbench(path, part, corrections, stamp, earlier, readings, traits);
  }

  private static RecordFile open(
      Path path, Map<String, Place> readings, Map<String, Place> traits, List<Place> stamps)
      throws IOException {
    return RecordFile.append(
        path,
        (label, place) -> {
          switch (label.kind()) {
            case READING -> readings.put(label.digest(), place);
            case TRAITS -> traits.put(label.digest(), place);
            case STAMP -> stamps.add(place);
            default -> {
              // a result: it is made anew
            }
          }
        });
  }

  /** A file that was read, on any core; to be kept by one thread. */
  interface Read {
    ReadPage keep() throws IOException;
  }

  /** Reads one file, or finds what is known of it; may be called on any core. */
  Read read(Unopened file) {
    String digest = file.digest();
    Optional<PageRecord> known = sameRules() ? earlier.page(digest) : Optional.empty();
    if (known.isPresent() && sameBackground()) return () -> kept(file.file(), known.get());
    Place reading = readings.get(digest);
    Place learnt = traits.get(digest);
    if (reading != null && learnt != null)
      return () ->
          new ReadPage(file.file(), digest, new Kept(part, reading), new Kept(part, learnt), null);
    return known.isPresent() ? again(file.file(), known.get()) : anew(file, digest);
  }

  private ReadPage kept(String file, PageRecord known) {
    RecordFile records = earlier.records();
    return new ReadPage(
        file,
        known.digest(),
        new Kept(records, known.reading()),
        new Kept(records, known.traits()),
        new Kept(records, known.result()));
  }

  /** Only what is set right by hand has changed. */
  private Read again(String file, PageRecord known) {
    var reading = new Kept(earlier.records(), known.reading());
    try {
      Outcome outcome = Packed.read(reading.bytes(), StoredOutcome.class).outcome();
      byte[] learnt = Records.of(Traits.of(outcome, corrections));
      return () ->
          new ReadPage(file, known.digest(), reading, add(known.digest(), TRAITS, learnt), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Read anew(Unopened file, String digest) {
    Outcome outcome = Understanding.understand(file.open());
    byte[] reading = Packed.of(StoredOutcome.of(outcome));
    byte[] learnt = Records.of(Traits.of(outcome, corrections));
    return () ->
        new ReadPage(
            file.file(), digest, add(digest, READING, reading), add(digest, TRAITS, learnt), null);
  }

  private Kept add(String digest, char kind, byte[] content) throws IOException {
    return new Kept(part, part.append(new Label(digest, kind), content));
  }

  /** Files that were last changed before a time, and of which all is remembered. */
  Untouched untouched(@Nullable Instant since) {
    if (since == null || !sameRules()) return Untouched.NONE;
    return (file, modified) ->
        modified.isBefore(since) ? earlier.called(file).map(PageRecord::digest) : Optional.empty();
  }

  /** Lets every file be read, whatever is known of it. */
  void forget() {
    forgets = true;
    readings.clear();
    traits.clear();
  }

  private boolean sameRules() {
    return !forgets
        && stamp.format() == earlier.stamp().format()
        && stamp.reading().equals(earlier.stamp().reading());
  }

  private boolean sameBackground() {
    return stamp.background().equals(earlier.stamp().background());
  }

  /** Whether an index of the earlier reading can be amended rather than built anew. */
  boolean sameStamp() {
    return stamp.equals(earlier.stamp());
  }

  /** Keeps a result. */
  Place add(ReadPage page, Result result) throws IOException {
    return part.append(new Label(page.digest(), RESULT), Records.of(result));
  }

  /**
   * Makes a register of what was read, in the folder of a generation, and clears the bench.
   *
   * @param knowledge what the archive has learnt of itself
   * @param results for each page the place of its result here; null where its earlier one holds
   */
  void finish(
      Path folder,
      Register.Knowledge knowledge,
      List<ReadPage> pages,
      List<@Nullable Place> results)
      throws IOException {
    var records = new ArrayList<PageRecord>();
    for (int i = 0; i < pages.size(); i++) {
      ReadPage page = pages.get(i);
      Place result = results.get(i);
      records.add(
          new PageRecord(
              page.file(),
              page.digest(),
              here(page.reading()),
              here(page.traits()),
              result != null ? result : here(java.util.Objects.requireNonNull(page.result()))));
    }
    part.force();
    part.close();
    Files.move(path, folder.resolve(Register.READINGS), StandardCopyOption.ATOMIC_MOVE);
    new Register(stamp, knowledge, records).write(folder);
  }

  private Place here(Kept kept) throws IOException {
    return kept.in() == part ? kept.place() : part.append(kept.in(), kept.place());
  }

  /** Forgets all. */
  void clear() throws IOException {
    part.close();
    Files.deleteIfExists(path);
  }

  @Override
  public void close() throws IOException {
    part.close();
  }
}
