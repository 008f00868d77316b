package cuttings.lucene;

import cuttings.analysis.TextAnalysis;
import cuttings.schema.Field;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Which terms an index has, each looked up once; for one question, by one thread. */
final class IndexedTerms {
  private record Analysed(String analysis, String text) {}

  private final LiveSearcher searcher;
  private final Map<Term, Boolean> known = new HashMap<>();
  private final Map<Analysed, List<String>> terms = new HashMap<>();

  IndexedTerms(LiveSearcher searcher) {
    this.searcher = searcher;
  }

  /** The terms of a text, in order. */
  List<String> of(TextAnalysis analysis, String text) {
    return terms.computeIfAbsent(
        new Analysed(analysis.name(), text), _ -> LuceneAnalyzers.terms(analysis, text));
  }

  /** Whether a document has a term in a field. */
  boolean has(Field field, String text) throws IOException {
    var term = new Term(field.name(), text);
    Boolean has = known.get(term);
    if (has == null) {
      has = searcher.docFreq(term) > 0;
      known.put(term, has);
    }
    return has;
  }

  /** Whether a document has a term in a field that begins so. */
  boolean hasBeginning(Field field, String prefix) throws IOException {
    Terms all = MultiTerms.getTerms(searcher.getIndexReader(), field.name());
    if (all == null) return false;
    var each = all.iterator();
    var wanted = new BytesRef(prefix);
    return switch (each.seekCeil(wanted)) {
      case FOUND -> true;
      case NOT_FOUND -> StringHelper.startsWith(each.term(), wanted);
      case END -> false;
    };
  }
}
