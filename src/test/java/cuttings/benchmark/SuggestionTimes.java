package cuttings.benchmark;

import cuttings.archive.Archive;
import cuttings.catalogue.Catalogue;
import cuttings.catalogue.Entry;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.search.suggest.analyzing.AnalyzingInfixSuggester;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The time of a keystroke's suggestions beside that of Lucene's infix suggester over the same films
 * and people, taken in turn.
 */
final class SuggestionTimes {
  private static final int KEYSTROKES = 2_000;
  private static final int LONGEST = 12;
  private static final int WANTED = 8;

  private final Archive archive;
  private final Stopwatch stopwatch;

  SuggestionTimes(Archive archive, Stopwatch stopwatch) {
    this.archive = archive;
    this.stopwatch = stopwatch;
  }

  void measure(int warmUp, int rounds, Random random, PrintStream out) throws IOException {
    List<Entry> entries = entries(archive.catalogue());
    List<String> typed = typed(entries, random);
    try (var peer = peer(entries)) {
      for (int round = 0; round < warmUp; round++) round(typed, peer, new Series(), new Series());
      var own = new Series();
      var others = new Series();
      for (int round = 0; round < rounds; round++) {
        Collections.shuffle(typed, random);
        round(typed, peer, own, others);
      }
      out.printf(
          "%nsuggestions for %,d keystrokes over %,d films and people, µs%n",
          typed.size(), entries.size());
      out.printf("%-28s %10s %10s%n", "", "median", "p99");
      out.printf("%-28s %10.0f %10.0f%n", "Suggestions", own.median(), own.p99());
      out.printf("%-28s %10.0f %10.0f%n", "AnalyzingInfixSuggester", others.median(), others.p99());
      out.printf(
          "%-28s %10.2f %10.2f%n",
          "ratio", own.median() / others.median(), own.p99() / others.p99());
    }
  }

  private static List<Entry> entries(Catalogue catalogue) {
    return Stream.<Entry>concat(catalogue.films().stream(), catalogue.people().stream()).toList();
  }

  private static AnalyzingInfixSuggester peer(List<Entry> entries) throws IOException {
    var peer = new AnalyzingInfixSuggester(new ByteBuffersDirectory(), new StandardAnalyzer());
    for (Entry entry : entries)
      peer.add(new BytesRef(entry.label()), null, entry.prominence(), null);
    peer.commit();
    peer.refresh();
    return peer;
  }

  /** Beginnings of names, every fifth with a letter left out. */
  private static List<String> typed(List<Entry> entries, Random random) {
    var typed = new ArrayList<String>();
    while (typed.size() < KEYSTROKES) {
      String name = entries.get(random.nextInt(entries.size())).name().toLowerCase(Locale.ROOT);
      String beginning = name.substring(0, Math.min(name.length(), 1 + random.nextInt(LONGEST)));
      int slip = 1 + random.nextInt(LONGEST);
      boolean mistyped = typed.size() % 5 == 0 && slip < beginning.length();
      typed.add(
          mistyped ? beginning.substring(0, slip) + beginning.substring(slip + 1) : beginning);
    }
    return typed;
  }

  private void round(List<String> typed, AnalyzingInfixSuggester peer, Series own, Series others)
      throws IOException {
    for (String text : typed) {
      stopwatch.time(() -> archive.suggest(text, WANTED), own);
      stopwatch.time(() -> peer.lookup(text, WANTED, true, false), others);
    }
  }
}
