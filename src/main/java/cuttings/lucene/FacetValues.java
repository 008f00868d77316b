package cuttings.lucene;

import cuttings.schema.Field;
import java.io.IOException;
import java.util.OptionalLong;
import org.apache.lucene.index.IndexReader;

/**
 * The values of a facet field as whole numbers in the order of the values: numbers as they are,
 * text by its ordinals. Read from the first document to the last, once, by one thread.
 */
sealed interface FacetValues permits Ordinals, Numbers {

  /** The values of a field in an index. */
  static FacetValues of(Field field, IndexReader reader, OrdinalMaps ordinals) throws IOException {
    return switch (field.type()) {
      case Field.Type.Keyword _ -> new Ordinals(ordinals.values(field.name()));
      case Field.Type.Whole _ -> Numbers.of(field, reader);
      case Field.Type.Text _, Field.Type.Fraction _ ->
          throw new IllegalArgumentException(field + " is no facet");
    };
  }

  /**
   * Goes to a document; none before the last.
   *
   * @return how many values it has
   */
  int valuesOf(int document) throws IOException;

  /** The next value of the document. */
  long next() throws IOException;

  /** No value is lower. */
  long lowest();

  /** No value is higher; below the lowest where there is none at all. */
  long highest();

  String label(long number) throws IOException;

  /** The number of a value; empty where no document has it. */
  OptionalLong number(String label) throws IOException;
}
