package cuttings.lucene;

import cuttings.schema.ReviewSchema;
import cuttings.search.Passage;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** The best passages of a body for some words, found by Lucene's unified highlighter. */
final class Passages {
  private static final int MOST = 2;
  private static final String FIELD = ReviewSchema.BODY_STEMS.name();

  private final UnifiedHighlighter highlighter;
  private final Query words;

  Passages(String words, Analyzer analyzer) {
    this.words = anyWord(words);
    this.highlighter =
        new UnifiedHighlighter(
            UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withFormatter(new ToPassages())
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
                .withMaxNoHighlightPassages(0)
                .withMaxLength(1 << 20));
  }

  @SuppressWarnings("unchecked")
  List<Passage> of(String body) throws IOException {
    Object passages = highlighter.highlightWithoutSearcher(FIELD, words, body, MOST);
    return passages == null ? List.of() : (List<Passage>) passages;
  }

  private static Query anyWord(String words) {
    var any = new BooleanQuery.Builder();
    LuceneAnalyzers.terms(ReviewSchema.BODY_STEMS.analysis(), words).stream()
        .distinct()
        .forEach(term -> any.add(new TermQuery(new Term(FIELD, term)), Occur.SHOULD));
    return any.build();
  }

  /** Keeps offsets instead of writing mark-up. */
  private static final class ToPassages extends PassageFormatter {
    @Override
    public Object format(org.apache.lucene.search.uhighlight.Passage[] passages, String content) {
      var out = new ArrayList<Passage>();
      for (var passage : passages) out.add(passage(passage, content));
      return out;
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
