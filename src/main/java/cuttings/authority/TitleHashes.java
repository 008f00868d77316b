package cuttings.authority;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.BitSet;
import java.util.Set;

/**
 * A test that says of most titles, in no time, that none of the wanted keys is theirs. It never
 * says so of one that has such a key.
 */
final class TitleHashes {
  /** So many bits for each key that one title in a hundred passes by chance. */
  private static final int BITS_A_KEY = 512;

  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final BitSet bits;
  private final int shift;
  private final TitleHash hash = new TitleHash();

  TitleHashes(Set<String> keys) {
    long room = Math.clamp((long) keys.size() * BITS_A_KEY, 1 << 10, 1 << 30);
    this.shift = Long.numberOfLeadingZeros(room - 1);
    this.bits = new BitSet(1 << (Long.SIZE - shift));
    keys.forEach(this::add);
  }

  private void add(String key) {
    hash.begin();
    for (int i = 0; i < key.length(); i++) hash.letter(key.charAt(i));
    bits.set(slot(hash.whole()));
    // "Godfather, The" has the key "the godfather", with the article moved
    if (hash.several()) bits.set(slot(hash.withoutFirst()));
  }

  private int slot(long value) {
    return (int) (((value ^ (value >>> 29)) * SPREAD) >>> shift);
  }

  /** Whether a title in UTF-8 may have one of the keys. */
  boolean mayHave(byte[] text, int from, int to) {
    hash.begin();
    for (int at = from; at < to; at++) {
      if (text[at] < 0) return mayHave(new String(text, from, to - from, UTF_8));
      hash.title((char) text[at]);
    }
    return known();
  }

  boolean mayHave(String title) {
    hash.begin();
    for (int i = 0; i < title.length(); i++) if (!hash.title(title.charAt(i))) return true;
    return known();
  }

  private boolean known() {
    if (hash.empty()) return false;
    return bits.get(slot(hash.whole()))
        || (hash.several()
            && (bits.get(slot(hash.withoutFirst())) || bits.get(slot(hash.withoutLast()))));
  }
}
