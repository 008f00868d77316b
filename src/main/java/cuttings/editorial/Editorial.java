package cuttings.editorial;

import cuttings.analysis.Folding;
import cuttings.fault.FaultyFileException;
import cuttings.review.PageKey;
import cuttings.review.Review;
import cuttings.yaml.YamlText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What editors want of search, as a file that they keep says it.
 *
 * @param pinned what stands first, by the folded words of the query, in the order of the file
 * @param hidden pages that are never offered, by the key of {@link PageKey#of}
 * @param unrelated pages that are found but never offered as related to another, by the same key
 */
public record Editorial(
    Synonyms synonyms,
    Map<String, List<Pin>> pinned,
    Map<String, HiddenPage> hidden,
    Map<String, HiddenPage> unrelated) {
  /** Wants nothing. */
  public static final Editorial NONE = new Editorial(Synonyms.NONE, Map.of(), Map.of(), Map.of());

  public Editorial {
    pinned = Collections.unmodifiableMap(new LinkedHashMap<>(pinned));
    hidden = Collections.unmodifiableMap(new LinkedHashMap<>(hidden));
    unrelated = Collections.unmodifiableMap(new LinkedHashMap<>(unrelated));
  }

  /**
   * Reads a YAML file with the sections {@code synonyms}, {@code pins}, {@code hidden} and {@code
   * unrelated}, all of which may be missing; an empty file wants nothing.
   *
   * @throws FaultyFileException naming the line of the first wrong entry; nothing of such a file is
   *     to be used
   * @throws java.nio.file.NoSuchFileException when there is no such file
   * @throws IOException when the file cannot be read at all
   */
  public static Editorial read(Path yaml) throws IOException {
    return YamlText.read(yaml).map(EditorialReading::of).orElse(NONE);
  }

  /**
   * The other texts that a text may mean, each with synonyms in it replaced: of {@code lotr return
   * of the king} it is {@code The Lord of the Rings return of the king}.
   *
   * @param text plain words, without the syntax of queries; what stands between the words stays
   * @return at most five, those first in which most is replaced; never the text itself
   */
  public List<String> readings(String text) {
    return synonyms.readings(text);
  }

  /** What stands first for a text, in this order; any spelling of a pinned query is meant. */
  public List<Pin> pins(String text) {
    return pinned.getOrDefault(Folding.words(text), List.of());
  }

  /** Every pin once, in the order of the file. */
  public List<Pin> allPins() {
    return pinned.values().stream().flatMap(Collection::stream).distinct().toList();
  }

  /** Whether a page is never offered: by its file, id or address; a page hides its notices too. */
  public boolean hides(Review page) {
    return !hidden.isEmpty() && PageKey.withWhole(page).stream().anyMatch(hidden::containsKey);
  }

  /** The keys of the pages that are not offered as related to another. */
  public Set<String> notOfferedAsRelated() {
    var keys = new HashSet<>(hidden.keySet());
    keys.addAll(unrelated.keySet());
    return keys;
  }

  /** Every page that an entry hides, in the order of the file. */
  public List<HiddenPage> allHidden() {
    return List.copyOf(hidden.values());
  }
}
