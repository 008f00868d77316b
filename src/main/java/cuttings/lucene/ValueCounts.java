package cuttings.lucene;

import cuttings.schema.Field;
import cuttings.search.FacetCounts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.LongValueFacetCounts;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;

/** Counts the values of facet fields over the documents of a search. */
final class ValueCounts {
  private static final int MOST_VALUES = 20;

  private final DirectoryReader reader;
  private final Map<String, StringDocValuesReaderState> states = new ConcurrentHashMap<>();

  ValueCounts(DirectoryReader reader) {
    this.reader = reader;
  }

  List<FacetCounts> of(List<Field> fields, FacetsCollector documents) throws IOException {
    var counts = new ArrayList<FacetCounts>();
    for (Field field : fields) counts.add(new FacetCounts(field, count(field, documents)));
    return counts;
  }

  private List<FacetCounts.Count> count(Field field, FacetsCollector documents) throws IOException {
    if (FieldInfos.getMergedFieldInfos(reader).fieldInfo(field.name()) == null) return List.of();
    FacetResult result =
        switch (field.type()) {
          case Field.Type.Keyword _ ->
              new StringValueFacetCounts(state(field), documents)
                  .getTopChildren(MOST_VALUES, field.name());
          case Field.Type.Whole _ ->
              new LongValueFacetCounts(field.name(), documents)
                  .getTopChildren(MOST_VALUES, field.name());
          case Field.Type.Text _, Field.Type.Fraction _ ->
              throw new IllegalArgumentException(field + " is no facet");
        };
    if (result == null) return List.of();
    var counts = new ArrayList<FacetCounts.Count>();
    for (LabelAndValue value : result.labelValues)
      counts.add(new FacetCounts.Count(value.label, value.value.longValue()));
    return counts;
  }

  private StringDocValuesReaderState state(Field field) throws IOException {
    StringDocValuesReaderState known = states.get(field.name());
    if (known != null) return known;
    var state = new StringDocValuesReaderState(reader, field.name());
    states.put(field.name(), state);
    return state;
  }
}
