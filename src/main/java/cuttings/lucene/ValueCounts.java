package cuttings.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import cuttings.schema.Field;
import cuttings.search.Choice;
import cuttings.search.FacetCounts;
import cuttings.search.FacetCounts.Count;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** The values of one facet field counted over documents, at a cost that goes by their number. */
final class ValueCounts {
  private final IndexReader reader;
  private final Field field;
  private final List<MatchingDocs> documents;
  private final FacetValues values;
  private final Map<Long, Long> chosenValues = new HashMap<>();
  private final MostFrequent others = new MostFrequent(FacetCounts.MOST);
  private long missing;
  private long unlisted;

  private ValueCounts(IndexReader reader, Field field, List<MatchingDocs> documents)
      throws IOException {
    this.reader = reader;
    this.field = field;
    this.documents = documents;
    this.values = FacetValues.of(field, reader);
  }

  /**
   * Counts the values of a field.
   *
   * @param chosen what is to be listed first
   */
  static FacetCounts of(
      IndexReader reader, Field field, List<Choice> chosen, FacetsCollector documents)
      throws IOException {
    var counts = new ValueCounts(reader, field, documents.getMatchingDocs());
    for (Choice choice : chosen)
      if (choice instanceof Choice.Value(var label))
        counts.values.number(label).ifPresent(number -> counts.chosenValues.put(number, 0L));
    counts.count();
    return counts.list(chosen);
  }

  private void count() throws IOException {
    long hits = documents.stream().mapToLong(MatchingDocs::totalHits).sum();
    Tally tally = Tally.of(values.lowest(), values.highest(), hits);
    for (MatchingDocs each : documents) missing += addTo(tally, each);
    tally.forEach(this::sort);
  }

  private int addTo(Tally tally, MatchingDocs each) throws IOException {
    DocIdSetIterator iterator = each.bits().iterator();
    return iterator == null ? 0 : values.addTo(tally, iterator, each.context().docBase);
  }

  private void sort(long number, int times) {
    if (!chosenValues.isEmpty() && chosenValues.replace(number, (long) times) != null) return;
    unlisted += times;
    others.offer(number, times);
  }

  private FacetCounts list(List<Choice> chosen) throws IOException {
    var counts = new ArrayList<Count>();
    for (Choice choice : chosen) counts.add(new Count(choice.label(), hits(choice), true));
    for (var other : others.list()) {
      counts.add(new Count(values.label(other.number()), other.times(), false));
      unlisted -= other.times();
    }
    return new FacetCounts(field, counts, missing, unlisted);
  }

  private long hits(Choice choice) throws IOException {
    return switch (choice) {
      case Choice.Value(var label) -> {
        OptionalLong number = values.number(label);
        yield number.isPresent() ? chosenValues.getOrDefault(number.getAsLong(), 0L) : 0;
      }
      case Choice.Span span -> within(span);
      case Choice.Missing() -> missing;
    };
  }

  /** A document counts once for a span, however many of its values lie in it. */
  private long within(Choice.Span span) throws IOException {
    var numbers = MultiDocValues.getSortedNumericValues(reader, field.name());
    long within = 0;
    for (MatchingDocs each : documents) {
      DocIdSetIterator document = each.bits().iterator();
      while (numbers != null && document != null && document.nextDoc() != NO_MORE_DOCS)
        if (anyIn(span, numbers, each.context().docBase + document.docID())) within++;
    }
    return within;
  }

  private static boolean anyIn(Choice.Span span, SortedNumericDocValues numbers, int document)
      throws IOException {
    if (!numbers.advanceExact(document)) return false;
    for (int i = numbers.docValueCount(); i > 0; i--) {
      long number = numbers.nextValue();
      if (span.low() <= number && number <= span.high()) return true;
    }
    return false;
  }
}
