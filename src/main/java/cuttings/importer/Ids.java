package cuttings.importer;

import cuttings.extract.ReviewIds;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The ids that the pieces of an archive have, given in the order of its sources. */
final class Ids {
  private final Map<String, Long> bodies = new HashMap<>();

  /**
   * The id of a piece. Two pages may claim one address; unless they say the same, both are kept.
   *
   * @param claimed by its address or its file
   * @param body a hash of its text
   * @return empty where it repeats another word for word
   */
  String of(String claimed, String file, long body) {
    Long other = bodies.putIfAbsent(claimed, body);
    for (int number = 1; other != null; number++) {
      if (other == body) return "";
      String apart = ReviewIds.ofFile(file, number).value();
      other = bodies.putIfAbsent(apart, body);
      if (other == null) return apart;
    }
    return claimed;
  }

  /** All ids given. */
  Set<String> given() {
    return bodies.keySet();
  }
}
