package cuttings.lucene;

import cuttings.analysis.TextAnalysis;
import cuttings.schema.Field;
import cuttings.search.Clause;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Which terms an index has and how often, each looked up once; for one question, by one thread. */
final class IndexedTerms {
  private record Analysed(String analysis, String text) {}

  private final LiveSearcher searcher;
  private final Map<Term, Integer> known = new HashMap<>();
  private final Map<Analysed, List<String>> terms = new HashMap<>();

  IndexedTerms(LiveSearcher searcher) {
    this.searcher = searcher;
  }

  /** The terms of a text, in order. */
  List<String> of(TextAnalysis analysis, String text) {
    return terms.computeIfAbsent(
        new Analysed(analysis.name(), text), _ -> LuceneAnalyzers.terms(analysis, text));
  }

  /** The terms of words, in order. */
  List<String> of(Clause.Words words) {
    return of(LuceneAnalyzers.of(words), words.text());
  }

  /** The number of documents. */
  int documents() {
    return searcher.getIndexReader().maxDoc();
  }

  /** How many documents have a term in a field. */
  int documents(Field field, String text) throws IOException {
    var term = new Term(field.name(), text);
    Integer documents = known.get(term);
    if (documents == null) {
      documents = searcher.docFreq(term);
      known.put(term, documents);
    }
    return documents;
  }

  /** Whether a document has a term in a field. */
  boolean has(Field field, String text) throws IOException {
    return documents(field, text) > 0;
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
