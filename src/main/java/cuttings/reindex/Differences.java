package cuttings.reindex;

import cuttings.importer.Imported;
import cuttings.importer.Target;
import cuttings.json.ReviewView;
import cuttings.reindex.Difference.Changed;
import cuttings.reindex.Difference.Piece;
import cuttings.reindex.Difference.Values;
import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.schema.ReviewSchema;
import cuttings.search.Searcher;
import cuttings.search.TermCount;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Compares what an import would put into an index with what is there. */
final class Differences implements Target, Closeable {
  private final Searcher serving;
  private final List<Piece> added = new ArrayList<>();
  private final List<Piece> removed = new ArrayList<>();
  private final List<Changed> changed = new ArrayList<>();

  /** Ids of the serving generation that nothing was put in for, where all is put in anew. */
  private final Set<String> left = new LinkedHashSet<>();

  private boolean carried;

  Differences(Searcher serving) throws IOException {
    this.serving = serving;
    for (TermCount id : serving.terms(ReviewSchema.ID)) left.add(id.value());
  }

  @Override
  public void carryOver() {
    carried = true;
  }

  @Override
  public void add(Review review) throws IOException {
    left.remove(review.id().value());
    Optional<Review> before = serving.get(review.id());
    if (before.isEmpty()) {
      added.add(piece(review));
      return;
    }
    Map<String, Values> fields = fields(ReviewView.of(before.get()), ReviewView.of(review));
    if (!fields.isEmpty()) changed.add(new Changed(piece(review), fields));
  }

  private static Map<String, Values> fields(Map<String, Object> before, Map<String, Object> after) {
    var names = new LinkedHashSet<>(after.keySet());
    names.addAll(before.keySet());
    names.remove("first_seen");
    var fields = new LinkedHashMap<String, Values>();
    for (String name : names)
      if (!Objects.equals(before.get(name), after.get(name)))
        fields.put(name, new Values(before.get(name), after.get(name)));
    return fields;
  }

  @Override
  public void remove(ReviewId id) throws IOException {
    serving.get(id).ifPresent(review -> removed.add(piece(review)));
  }

  private static Piece piece(Review review) {
    String label =
        review.films().isEmpty()
            ? String.valueOf(review.headline())
            : review.films().getFirst().label();
    return new Piece(review.id().value(), review.source().file(), label);
  }

  /** What was found. */
  Difference difference(Imported imported) throws IOException {
    boolean all = imported instanceof Imported.Done && !carried;
    if (all) for (String id : left) remove(new ReviewId(id));
    return new Difference(imported.changes(), added, removed, changed);
  }

  @Override
  public void close() {}
}
