package cuttings.lucene;

import cuttings.analysis.TextAnalysis;
import cuttings.analysis.TextAnalysis.Step;
import cuttings.schema.Field;
import cuttings.schema.ReviewSchema;
import cuttings.search.Clause;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lucene analyzers built from the shared {@link TextAnalysis} definitions. */
final class LuceneAnalyzers {
  /** Wider than any slop, so that no phrase spans two values of one field. */
  static final int GAP_BETWEEN_VALUES = 1000;

  private static final Map<String, Analyzer> BY_NAME = new HashMap<>();

  static {
    for (TextAnalysis analysis : TextAnalysis.ALL) BY_NAME.put(analysis.name(), build(analysis));
  }

  private LuceneAnalyzers() {}

  static Analyzer of(TextAnalysis analysis) {
    Analyzer analyzer = BY_NAME.get(analysis.name());
    return analyzer == null ? build(analysis) : analyzer;
  }

  /** Each text field by its own analysis; any other field as one whole token. */
  static Analyzer perField() {
    var byField = new HashMap<String, Analyzer>();
    for (Field field : ReviewSchema.FIELDS)
      if (field.type() instanceof Field.Type.Text(var analysis))
        byField.put(field.name(), of(analysis));
    var whole = new KeywordAnalyzer();
    return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        return byField.getOrDefault(field, whole);
      }

      @Override
      public int getPositionIncrementGap(String field) {
        return GAP_BETWEEN_VALUES;
      }
    };
  }

  /** How words are told apart, in their text as in their fields. */
  static TextAnalysis of(Clause.Words words) {
    return words.fields().getFirst().field().analysis();
  }

  /** The terms of a text, in order. */
  static List<String> terms(TextAnalysis analysis, String text) {
    var terms = new ArrayList<String>();
    try (TokenStream tokens = of(analysis).tokenStream("", text)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) terms.add(term.toString());
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  private static Analyzer build(TextAnalysis analysis) {
    var mapping = new NormalizeCharMap.Builder();
    analysis.characters().forEach(mapping::add);
    NormalizeCharMap characters = mapping.build();
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer source =
            switch (analysis.tokenizer()) {
              case STANDARD -> new StandardTokenizer();
              case SPACES -> new WhitespaceTokenizer();
            };
        TokenStream tokens = source;
        for (Step step : analysis.steps()) tokens = filter(step, tokens);
        return new TokenStreamComponents(source, tokens);
      }

      @Override
      protected Reader initReader(String field, Reader reader) {
        return analysis.characters().isEmpty() ? reader : new MappingCharFilter(characters, reader);
      }
    };
  }

  private static TokenStream filter(Step step, TokenStream tokens) {
    return switch (step) {
      case Step.Lowercase() -> new LowerCaseFilter(tokens);
      case Step.FoldAccents() -> new ASCIIFoldingFilter(tokens);
      case Step.Possessive() -> new EnglishPossessiveFilter(tokens);
      case Step.Stem(var language) ->
          new SnowballFilter(
              tokens, Character.toUpperCase(language.charAt(0)) + language.substring(1));
    };
  }
}
