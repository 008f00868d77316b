package cuttings.lucene;

import cuttings.schema.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;

/** The columns of the facet fields of an index, each read when it is first counted. */
final class FacetColumns {
  private final IndexReader reader;
  private final OrdinalMaps ordinals;
  private final Map<Field, FacetColumn> columns = new ConcurrentHashMap<>();

  FacetColumns(IndexReader reader) {
    this.reader = reader;
    this.ordinals = new OrdinalMaps(reader);
  }

  IndexReader reader() {
    return reader;
  }

  /** The values of a field, for one thread. */
  FacetValues values(Field field) throws IOException {
    return FacetValues.of(field, reader, ordinals);
  }

  FacetColumn of(Field field) throws IOException {
    try {
      return columns.computeIfAbsent(field, this::read);
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }

  private FacetColumn read(Field field) {
    try {
      return FacetColumn.of(values(field), reader.maxDoc());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
