package cuttings.corrections;

import cuttings.analysis.Folding;
import cuttings.yaml.Value;
import java.util.List;
import java.util.Map;

/**
 * Paragraphs that an editor knows for the site's own, and such as are the writer's.
 *
 * @param drop how paragraphs begin that belong to no piece
 * @param keep how paragraphs begin that belong to theirs, however often they recur
 */
public record Boilerplate(List<String> drop, List<String> keep) {
  static final Boilerplate NONE = new Boilerplate(List.of(), List.of());

  public Boilerplate {
    drop = List.copyOf(drop);
    keep = List.copyOf(keep);
  }

  /** Whether a paragraph is to be dropped wherever it stands. */
  public boolean drops(String paragraph) {
    return anyBegins(drop, paragraph);
  }

  /** Whether a paragraph is never to be taken for the site's own. */
  public boolean keeps(String paragraph) {
    return anyBegins(keep, paragraph);
  }

  /** By whole words without case, accents or punctuation. */
  private static boolean anyBegins(List<String> beginnings, String paragraph) {
    if (beginnings.isEmpty()) return false;
    String words = Folding.words(paragraph) + " ";
    return beginnings.stream().anyMatch(each -> words.startsWith(Folding.words(each) + " "));
  }

  /** Reads the section {@code {drop: [...], keep: [...]}}. */
  static Boilerplate of(Value section) {
    var reading = new Reading();
    section.eachField(
        Map.of(
            "drop", list -> reading.drop = reading.beginnings(list, reading.keep),
            "keep", list -> reading.keep = reading.beginnings(list, reading.drop)));
    return new Boilerplate(reading.drop, reading.keep);
  }

  /** The two lists while they are read. */
  private static final class Reading {
    private List<String> drop = List.of();
    private List<String> keep = List.of();

    private List<String> beginnings(Value list, List<String> others) {
      if (list.leftOut()) return List.of();
      var kept = others.stream().map(Folding::words).toList();
      for (Value each : list.list()) {
        String words = Folding.words(each.text());
        if (words.isEmpty()) throw each.wrong("\"%s\" has no words".formatted(each.text()));
        if (kept.contains(words))
          throw each.wrong("\"%s\" is both dropped and kept".formatted(each.text()));
      }
      return list.texts();
    }
  }
}
