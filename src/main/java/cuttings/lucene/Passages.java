package cuttings.lucene;

import cuttings.schema.ReviewSchema;
import cuttings.search.Passage;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/**
 * The best passages of bodies for some words, by Lucene's unified highlighter over the offsets kept
 * in the index; the texts are handed in, for they are part of the stored review.
 */
final class Passages {
  private static final int MOST = 2;

  /** The field whose offsets are kept. */
  static final String FIELD = ReviewSchema.BODY_STEMS.name();

  private final LiveSearcher searcher;
  private final Analyzer analyzer;

  Passages(LiveSearcher searcher, Analyzer analyzer) {
    this.searcher = searcher;
    this.analyzer = analyzer;
  }

  /** The passages by document, in no order of the documents. */
  Map<Integer, List<Passage>> of(String words, Map<Integer, String> bodies) throws IOException {
    var passages = new HashMap<Integer, List<Passage>>();
    Query query = telling(words);
    if (query == null || bodies.isEmpty()) return passages;
    int[] documents = bodies.keySet().stream().mapToInt(Integer::intValue).toArray();
    Object[] found = new FromTexts(searcher, analyzer, bodies).of(query, documents);
    for (int i = 0; i < documents.length; i++)
      if (found[i] instanceof Found(var each)) passages.put(documents[i], each);
    return passages;
  }

  /** Any of the words; those that most pieces have only where there are no others. */
  private @Nullable Query telling(String words) throws IOException {
    List<String> terms =
        LuceneAnalyzers.terms(ReviewSchema.BODY_STEMS.analysis(), words).stream()
            .distinct()
            .toList();
    if (terms.isEmpty()) return null;
    var rare = new ArrayList<String>();
    int many = searcher.getIndexReader().numDocs() / 2;
    for (String term : terms) if (searcher.docFreq(new Term(FIELD, term)) <= many) rare.add(term);
    var any = new BooleanQuery.Builder();
    for (String term : rare.isEmpty() ? terms : rare)
      any.add(new TermQuery(new Term(FIELD, term)), Occur.SHOULD);
    return any.build();
  }

  private record Found(List<Passage> passages) {}

  /** The highlighter, its texts not stored in a field of their own. */
  private static final class FromTexts extends UnifiedHighlighter {
    private final Map<Integer, String> texts;

    FromTexts(IndexSearcher searcher, Analyzer analyzer, Map<Integer, String> texts) {
      super(
          UnifiedHighlighter.builder(searcher, analyzer)
              .withFormatter(new ToPassages())
              .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
              .withMaxNoHighlightPassages(0)
              .withMaxLength(1 << 20));
      this.texts = texts;
    }

    Object[] of(Query query, int[] documents) throws IOException {
      Object[] found =
          highlightFieldsAsObjects(new String[] {FIELD}, query, documents, new int[] {MOST})
              .get(FIELD);
      return found == null ? new Object[documents.length] : found;
    }

    @Override
    protected OffsetSource getOffsetSource(String field) {
      return OffsetSource.POSTINGS;
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(
        String[] fields, DocIdSetIterator documents, int cacheCharsThreshold) throws IOException {
      var values = new ArrayList<CharSequence[]>();
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc())
        values.add(new CharSequence[] {texts.getOrDefault(document, "")});
      return values;
    }
  }

  /** Keeps offsets instead of writing mark-up. */
  private static final class ToPassages extends PassageFormatter {
    @Override
    public Object format(org.apache.lucene.search.uhighlight.Passage[] passages, String content) {
      var out = new ArrayList<Passage>();
      for (var passage : passages) out.add(passage(passage, content));
      return new Found(out);
    }

    private static Passage passage(
        org.apache.lucene.search.uhighlight.Passage found, String content) {
      int start = found.getStartOffset();
      int end = Math.min(found.getEndOffset(), content.length());
      while (end > start && Character.isWhitespace(content.charAt(end - 1))) end--;
      var marks = new ArrayList<Passage.Mark>();
      int last = 0;
      for (int i = 0; i < found.getNumMatches(); i++) {
        int from = found.getMatchStarts()[i] - start;
        int to = Math.min(found.getMatchEnds()[i], end) - start;
        if (from < last || to <= from) continue;
        marks.add(new Passage.Mark(from, to));
        last = to;
      }
      return new Passage(start, content.substring(start, end), marks);
    }
  }
}
