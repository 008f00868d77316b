package cuttings.importer;

import cuttings.importer.ImportSummary.Dropped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counting of what became of each file. */
final class Tally {
  private static final int EXAMPLES = 3;

  private final Map<String, List<String>> dropped = new TreeMap<>();
  private final Map<String, Integer> known = new LinkedHashMap<>();
  private final List<String> doubtful = new ArrayList<>();
  private int read;
  private int reviews;
  private int articles;
  private int others;
  private int repeated;

  Tally() {
    for (String field : Quality.FIELDS) known.put(field, 0);
  }

  void add(String file, Result result) {
    read++;
    for (Result.OfPiece piece : result.pieces()) add(piece);
    if (result.reason() != null)
      dropped
          .computeIfAbsent(result.reason(), _ -> new ArrayList<>())
          .add(file + " (" + result.detail() + ")");
  }

  private void add(Result.OfPiece piece) {
    if (piece.repeats()) {
      repeated++;
      return;
    }
    switch (piece.kind()) {
      case REVIEW -> {
        reviews++;
        for (String field : piece.known()) known.merge(field, 1, Integer::sum);
        if (piece.doubt() != null) doubtful.add(piece.doubt());
      }
      case ARTICLE -> articles++;
      case OTHER -> others++;
    }
  }

  ImportSummary summary(Learnt learnt, Duration took) {
    var counts = new TreeMap<String, Dropped>();
    dropped.forEach((reason, files) ->
        counts.put(reason, new Dropped(files.size(), files.stream().limit(EXAMPLES).toList())));
    return new ImportSummary(
        read, reviews, articles, others, repeated, known, doubtful, counts, learnt, took);
  }
}
