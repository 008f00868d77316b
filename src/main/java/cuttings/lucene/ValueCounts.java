package cuttings.lucene;

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
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedNumericDocValues;

/** The values of one facet field counted over documents, at a cost that goes by their number. */
final class ValueCounts {
  private final FacetColumns columns;
  private final Field field;
  private final FacetColumn column;
  private final int[] documents;
  private final FacetValues values;
  private final Map<Long, Long> chosenValues = new HashMap<>();
  private final MostFrequent others = new MostFrequent(FacetCounts.MOST);
  private long missing;
  private long unlisted;

  private ValueCounts(FacetColumns columns, Field field, int[] documents) throws IOException {
    this.columns = columns;
    this.field = field;
    this.column = columns.of(field);
    this.documents = documents;
    this.values = columns.values(field);
  }

  /**
   * Counts the values of a field.
   *
   * @param columns the values of all facet fields
   * @param chosen what is to be listed first
   * @param documents to count over, in ascending order
   */
  static FacetCounts of(FacetColumns columns, Field field, List<Choice> chosen, int[] documents)
      throws IOException {
    var counts = new ValueCounts(columns, field, documents);
    for (Choice choice : chosen)
      if (choice instanceof Choice.Value(var label))
        counts.values.number(label).ifPresent(number -> counts.chosenValues.put(number, 0L));
    counts.count();
    return counts.list(chosen);
  }

  private void count() {
    Tally tally = column.tally(documents);
    missing = column.addTo(tally, documents);
    tally.forEach(this::sort);
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
    var numbers = MultiDocValues.getSortedNumericValues(columns.reader(), field.name());
    long within = 0;
    if (numbers != null)
      for (int document : documents) if (anyIn(span, numbers, document)) within++;
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
