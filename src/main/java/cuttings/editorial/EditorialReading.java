package cuttings.editorial;

import cuttings.analysis.Folding;
import cuttings.fault.FaultyFileException;
import cuttings.yaml.Value;
import java.util.List;
import java.util.Map;

/** The sections of an editors' file while they are read. */
final class EditorialReading {
  private Synonyms synonyms = Synonyms.NONE;
  private Map<String, List<Pin>> pinned = Map.of();
  private Map<String, HiddenPage> hidden = Map.of();
  private Map<String, HiddenPage> unrelated = Map.of();

  private EditorialReading() {}

  static Editorial of(Value root) {
    if (root.leftOut()) return Editorial.NONE;
    var reading = new EditorialReading();
    root.eachSection(
        Map.of(
            "synonyms", section -> reading.synonyms = SynonymsReading.of(section),
            "pins", section -> reading.pinned = PinsReading.of(section),
            "hidden", section -> reading.hidden = HiddenReading.of("hidden", section),
            "unrelated", section -> reading.unrelated = HiddenReading.of("unrelated", section)));
    return new Editorial(reading.synonyms, reading.pinned, reading.hidden, reading.unrelated);
  }

  static String words(Value text) {
    return words(text.text(), text);
  }

  /**
   * The folded words of a text, by which texts are compared.
   *
   * @throws FaultyFileException where it has none, for it would never be met
   */
  static String words(String text, Value place) {
    String words = Folding.words(text);
    if (words.isEmpty()) throw place.wrong("\"%s\" has no words".formatted(text));
    return words;
  }
}
