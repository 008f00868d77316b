package cuttings.lucene;

import cuttings.json.Json;
import cuttings.review.Review;
import cuttings.schema.Field;
import cuttings.schema.ReviewSchema;
import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/** A review as a Lucene document, and back from its one stored field. */
final class DocumentMapper {
  /** The whole review as JSON. */
  static final String SOURCE = "source";

  /** The id again, in the form that sorting needs. */
  static final String ID_ORDER = "id_order";

  /** Lucene takes no term longer than this many bytes. */
  private static final int LONGEST_KEYWORD = 8_000;

  /** With the place of every word, so that passages are found without reading the text again. */
  private static final FieldType WITH_OFFSETS = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WITH_OFFSETS.freeze();
  }

  private DocumentMapper() {}

  static Document toDocument(Review review) {
    Document document = terms(review);
    document.add(new StoredField(SOURCE, Json.bytes(review)));
    document.add(new SortedDocValuesField(ID_ORDER, new BytesRef(review.id().value())));
    return document;
  }

  /** No more than its terms, by which it is counted. */
  static Document terms(Review review) {
    var document = new Document();
    for (Field field : ReviewSchema.FIELDS)
      for (Object value : field.values().apply(review)) add(document, field, value);
    return document;
  }

  static Review toReview(Document document) throws IOException {
    BytesRef source = document.getBinaryValue(SOURCE);
    if (source == null) throw new IOException("a document without its source");
    byte[] json = new byte[source.length];
    System.arraycopy(source.bytes, source.offset, json, 0, source.length);
    return Json.read(json, Review.class);
  }

  private static void add(Document document, Field field, Object value) {
    switch (field.type()) {
      case Field.Type.Text _ -> document.add(text(field, (String) value));
      case Field.Type.Keyword _ -> addKeyword(document, field, (String) value);
      case Field.Type.Whole _ ->
          document.add(new LongField(field.name(), ((Number) value).longValue(), Store.NO));
      case Field.Type.Fraction _ ->
          document.add(new DoubleField(field.name(), (Double) value, Store.NO));
    }
  }

  private static IndexableField text(Field field, String value) {
    return field.name().equals(Passages.FIELD)
        ? new org.apache.lucene.document.Field(field.name(), value, WITH_OFFSETS)
        : new TextField(field.name(), value, Store.NO);
  }

  private static void addKeyword(Document document, Field field, String value) {
    if (value.isEmpty() || value.length() > LONGEST_KEYWORD) return;
    document.add(new StringField(field.name(), value, Store.NO));
    if (field.facet()) document.add(new SortedSetDocValuesField(field.name(), new BytesRef(value)));
  }
}
