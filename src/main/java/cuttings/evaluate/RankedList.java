package cuttings.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents ranked for one topic.
 *
 * @param documents file names, the best first, each once
 * @param corrected the text that was searched for instead; null where it was searched as typed or
 *     nobody knows
 * @param reasons why the first document answers; empty where nobody knows
 */
public record RankedList(List<String> documents, @Nullable String corrected, List<String> reasons) {
  static final RankedList EMPTY = new RankedList(List.of(), null, List.of());

  public RankedList {
    documents = documents.stream().distinct().toList();
    reasons = List.copyOf(reasons);
  }

  /** The first document and why it answers, or that there is none. */
  public String first() {
    if (documents.isEmpty()) return "no hit";
    return documents.getFirst() + (reasons.isEmpty() ? "" : " " + reasons);
  }
}
