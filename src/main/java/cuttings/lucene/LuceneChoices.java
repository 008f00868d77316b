package cuttings.lucene;

import cuttings.schema.Field;
import cuttings.search.Choice;
import cuttings.search.Clause;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** What is chosen of facets as Lucene queries that do not score. */
final class LuceneChoices {
  private LuceneChoices() {}

  /** Any of what is chosen of one field; its values are looked up together. */
  static Query any(Field field, List<Choice> choices) {
    var any = new BooleanQuery.Builder();
    var values = new ArrayList<String>();
    for (Choice choice : choices)
      switch (choice) {
        case Choice.Value(var value) -> values.add(value);
        case Choice.Span(var low, var high) ->
            any.add(LuceneClauses.translate(new Clause.Between(field, low, high)), Occur.SHOULD);
        case Choice.Missing() -> any.add(missing(field), Occur.SHOULD);
      }
    if (!values.isEmpty()) any.add(values(field, values), Occur.SHOULD);
    return new ConstantScoreQuery(any.build());
  }

  private static Query missing(Field field) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
        .add(new FieldExistsQuery(field.name()), Occur.MUST_NOT)
        .build();
  }

  private static Query values(Field field, List<String> values) {
    return switch (field.type()) {
      case Field.Type.Keyword _ -> LuceneClauses.translate(new Clause.AnyOf(field, values));
      case Field.Type.Whole _ ->
          LongPoint.newSetQuery(field.name(), values.stream().mapToLong(Long::parseLong).toArray());
      case Field.Type.Text _, Field.Type.Fraction _ ->
          throw new IllegalArgumentException(field + " is no facet");
    };
  }
}
