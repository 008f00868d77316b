package cuttings.importer;

import cuttings.register.PageRecord;
import cuttings.register.RecordFile;
import cuttings.register.Register;
import cuttings.register.Register.Knowledge;
import cuttings.register.Register.Stamp;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What is remembered of an earlier reading of an archive: that of the generation that serves. */
public final class Earlier implements Closeable {
  /** There was none. */
  public static final Earlier NONE =
      new Earlier(new Register(new Stamp(0, "", "", ""), Knowledge.NONE, List.of()), null);

  private final Register register;
  private final @Nullable RecordFile records;
  private final Map<String, PageRecord> byDigest = new HashMap<>();
  private final Map<String, PageRecord> byFile = new HashMap<>();
  private final Map<String, Boolean> whole = new ConcurrentHashMap<>();

  private Earlier(Register register, @Nullable RecordFile records) {
    this.register = register;
    this.records = records;
    var repeated = new HashSet<String>();
    for (PageRecord page : register.pages()) {
      byDigest.put(page.digest(), page);
      if (byFile.put(page.file(), page) != null) repeated.add(page.file());
    }
    byFile.keySet().removeAll(repeated);
  }

  /** Opens what the folder of a generation remembers; nothing where it has no register. */
  public static Earlier in(Path folder) throws IOException {
    Optional<Register> register = Register.read(folder);
    return register.isEmpty()
        ? NONE
        : new Earlier(register.get(), RecordFile.open(folder.resolve(Register.READINGS)));
  }

  Stamp stamp() {
    return register.stamp();
  }

  /** What the archive had learnt of itself. */
  Knowledge knowledge() {
    return register.knowledge();
  }

  List<PageRecord> pages() {
    return register.pages();
  }

  /** The files it knows. */
  Set<String> files() {
    var files = new HashSet<String>();
    for (PageRecord page : register.pages()) files.add(page.file());
    return files;
  }

  /** What is remembered of a page; nothing where any of it is damaged, so that it is read anew. */
  Optional<PageRecord> page(String digest) {
    PageRecord page = byDigest.get(digest);
    return page == null || !whole(page) ? Optional.empty() : Optional.of(page);
  }

  /** The same by its path; nothing where several pages have it. */
  Optional<PageRecord> called(String file) {
    return Optional.ofNullable(byFile.get(file)).flatMap(page -> page(page.digest()));
  }

  private boolean whole(PageRecord page) {
    return whole.computeIfAbsent(
        page.digest(),
        _ ->
            records().whole(page.reading())
                && records().whole(page.traits())
                && records().whole(page.result()));
  }

  RecordFile records() {
    if (records == null) throw new IllegalStateException("nothing was read earlier");
    return records;
  }

  /** What became of a page; nothing where that is damaged. */
  Optional<Result> result(PageRecord page) throws IOException {
    return records().whole(page.result())
        ? Optional.of(Records.result(records().read(page.result())))
        : Optional.empty();
  }

  /** What a page had asked by its path; nothing where that is not remembered. */
  Asked asked(String file) throws IOException {
    Optional<PageRecord> page = called(file);
    return page.isEmpty() ? Asked.NOTHING : Records.asked(records().read(page.get().result()));
  }

  @Override
  public void close() throws IOException {
    if (records != null) records.close();
  }
}
