package cuttings.catalogue;

import cuttings.analysis.EditDistance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * Finds people by how their names sound, where no spelling is near: {@code jillenhall} is
 * Gyllenhaal (Double Metaphone: Philips 2000).
 */
final class SoundAlike {
  private static final int SHORTEST_ALONE = 8;
  private static final int SHORTEST_CODE = 3;

  private final DoubleMetaphone metaphone = new DoubleMetaphone();
  private final Map<String, List<KnownName>> byLastSound = new HashMap<>();

  SoundAlike(List<KnownName> names) {
    metaphone.setMaxCodeLen(8);
    for (KnownName name : names)
      if (name.person())
        for (String sound : sounds(name.lastWord()))
          byLastSound.computeIfAbsent(sound, _ -> new ArrayList<>()).add(name);
  }

  /** Whether two words sound alike. */
  boolean same(String one, String other) {
    Set<String> sounds = sounds(one);
    sounds.retainAll(sounds(other));
    return !sounds.isEmpty();
  }

  private Set<String> sounds(String word) {
    var sounds = new HashSet<String>();
    for (boolean alternate : new boolean[] {false, true}) {
      String sound = metaphone.doubleMetaphone(word, alternate);
      if (sound != null && sound.length() >= 2) sounds.add(sound);
    }
    return sounds;
  }

  /** People whose surname sounds so, and whose other names, where typed, sound or are so. */
  List<KnownName> names(List<String> typed) {
    if (typed.getLast().isEmpty()) return List.of();
    String surname = typed.getLast();
    boolean alone = typed.size() == 1;
    if (alone && surname.length() < SHORTEST_ALONE) return List.of();
    var found = new LinkedHashSet<KnownName>();
    for (String sound : sounds(surname))
      if (!alone || sound.length() >= SHORTEST_CODE)
        byLastSound.getOrDefault(sound, List.of()).stream()
            .filter(name -> alone || alike(typed, name.words()))
            .filter(name -> near(surname, name.lastWord()))
            .forEach(found::add);
    return found.stream()
        .sorted(Comparator.comparingInt(KnownName::prominence).reversed())
        .toList();
  }

  private boolean alike(List<String> typed, List<String> name) {
    if (typed.size() != name.size()) return false;
    for (int i = 0; i < typed.size(); i++)
      if (!typed.get(i).equals(name.get(i)) && !alike(typed.get(i), name.get(i))) return false;
    return true;
  }

  private boolean alike(String typed, String word) {
    return same(typed, word) && near(typed, word);
  }

  /** Sound alone joins too much: "renoir" and "ranier" are two names. */
  private static boolean near(String typed, String word) {
    int most = Math.max(typed.length(), word.length()) / 3;
    return EditDistance.of(typed, word, most) <= most;
  }
}
