package cuttings.lucene;

import cuttings.schema.Field;
import cuttings.search.Clause;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Clauses as Lucene queries. */
final class LuceneClauses {
  /** One letter must stay as typed, so that a fuzzy word is looked for in one part of the terms. */
  private static final int FUZZY_PREFIX = 1;

  private static final int FUZZY_EXPANSIONS = 50;

  private LuceneClauses() {}

  static Query translate(Clause clause) {
    return switch (clause) {
      case Clause.All() -> new BoostQuery(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), 0);
      case Clause.None() -> MatchNoDocsQuery.INSTANCE;
      case Clause.AnyOf(var field, var values) -> anyOf(field, values);
      case Clause.StartsWith(var field, var prefix) ->
          new ConstantScoreQuery(new PrefixQuery(new Term(field.name(), prefix)));
      case Clause.Between(var field, var low, var high) -> between(field, low, high);
      case Clause.Near(var field, var text, var slop) -> near(field, text, slop);
      case Clause.Words words -> words(words, LuceneClauses::acrossFields);
      case Clause.Fuzzy(var field, var word, var edits) ->
          new ConstantScoreQuery(
              new FuzzyQuery(
                  new Term(field.name(), word), edits, FUZZY_PREFIX, FUZZY_EXPANSIONS, true));
      case Clause.And(var clauses) -> combined(clauses, Occur.MUST);
      case Clause.BestOf(var clauses) ->
          new DisjunctionMaxQuery(clauses.stream().map(LuceneClauses::translate).toList(), 0);
      case Clause.SumOf(var clauses) -> combined(clauses, Occur.SHOULD);
      case Clause.Without(var kept, var excluded) ->
          new BooleanQuery.Builder()
              .add(translate(kept), Occur.MUST)
              .add(translate(excluded), Occur.MUST_NOT)
              .build();
      case Clause.Preferring(var matching, var preferred) ->
          new BooleanQuery.Builder()
              .add(translate(matching), Occur.MUST)
              .add(translate(preferred), Occur.SHOULD)
              .build();
      case Clause.Scored(var inner, var score) ->
          new BoostQuery(new ConstantScoreQuery(translate(inner)), score);
      case Clause.Named(var name, var inner) -> NamedMatches.wrapQuery(name, translate(inner));
    };
  }

  private static Query anyOf(Field field, List<String> values) {
    if (values.isEmpty()) return MatchNoDocsQuery.INSTANCE;
    if (values.size() == 1)
      return new ConstantScoreQuery(new TermQuery(new Term(field.name(), values.getFirst())));
    return new ConstantScoreQuery(
        new TermInSetQuery(field.name(), values.stream().map(BytesRef::new).toList()));
  }

  private static Query between(Field field, double low, double high) {
    return new ConstantScoreQuery(
        switch (field.type()) {
          case Field.Type.Whole _ ->
              LongPoint.newRangeQuery(field.name(), (long) Math.ceil(low), (long) Math.floor(high));
          case Field.Type.Fraction _ -> DoublePoint.newRangeQuery(field.name(), low, high);
          case Field.Type.Keyword _, Field.Type.Text _ ->
              throw new IllegalArgumentException(field + " holds no numbers");
        });
  }

  private static Query near(Field field, String text, int slop) {
    List<String> terms = LuceneAnalyzers.terms(field.analysis(), text);
    if (terms.isEmpty()) return MatchNoDocsQuery.INSTANCE;
    if (terms.size() == 1) return new TermQuery(new Term(field.name(), terms.getFirst()));
    return new PhraseQuery(slop, field.name(), terms.toArray(String[]::new));
  }

  /** As many of the words as must be there, each in any of the fields in the way that is given. */
  static Query words(Clause.Words words, BiFunction<List<Clause.Weighted>, String, Query> in) {
    List<String> terms =
        LuceneAnalyzers.terms(LuceneAnalyzers.of(words), words.text()).stream().distinct().toList();
    if (terms.isEmpty()) return MatchNoDocsQuery.INSTANCE;
    var all = new BooleanQuery.Builder();
    for (String term : terms) all.add(in.apply(words.fields(), term), Occur.SHOULD);
    return all.setMinimumNumberShouldMatch(Math.max(1, terms.size() - words.missing())).build();
  }

  private static Query acrossFields(List<Clause.Weighted> fields, String term) {
    if (fields.size() == 1) return new TermQuery(new Term(fields.getFirst().field().name(), term));
    var combined = new CombinedFieldQuery.Builder(term);
    for (Clause.Weighted field : fields) combined.addField(field.field().name(), field.weight());
    return combined.build();
  }

  private static Query combined(List<Clause> clauses, Occur occur) {
    var combined = new BooleanQuery.Builder();
    for (Clause clause : clauses) combined.add(translate(clause), occur);
    return combined.build();
  }
}
