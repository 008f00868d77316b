package cuttings.extract;

import cuttings.review.Critic;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote each notice of a column: a name or initials at its end, the initials explained by a key
 * ("GA: Gwen Ashdown. RP: Ravi Pell.") somewhere on the page.
 *
 * @param parts the notices without their signatures and without the key
 * @param critics by notice
 */
record Signatures(List<Notices.Part> parts, Map<Notices.Part, Critic> critics) {
  private static final Pattern KEY =
      Pattern.compile("\\b(\\p{Lu}{2,3})\\s?[:=–-]\\s?(" + Names.NAME + ")(?=[.;,]|$)");
  private static final Pattern END =
      Pattern.compile(
          "(?:[.!?…”\"’)]|^)\\s*(?:[-–—]{1,2}\\s?|\\()?(\\p{Lu}{2,3}|" + Names.NAME + ")\\)?\\.?$");
  private static final int LONGEST_KEY = 400;

  /** Reads the signatures of all notices of a page. */
  static Signatures of(Notices notices) {
    Map<String, String> key = new HashMap<>();
    for (TextBlock block : notices.oneText()) if (isKey(block)) key.putAll(key(block));
    var critics = new IdentityHashMap<Notices.Part, Critic>();
    List<Notices.Part> parts =
        notices.parts().stream().map(part -> unsigned(part, key, critics)).toList();
    return new Signatures(parts, critics);
  }

  /** The writer who signed a notice. */
  Optional<Critic> critic(Notices.Part part) {
    return Optional.ofNullable(critics.get(part));
  }

  private static boolean isKey(TextBlock block) {
    return block.text().length() <= LONGEST_KEY && !key(block).isEmpty();
  }

  private static Map<String, String> key(TextBlock block) {
    var names = new HashMap<String, String>();
    Matcher entry = KEY.matcher(block.text());
    while (entry.find())
      if (initials(entry.group(2)).equals(entry.group(1)))
        names.put(entry.group(1), entry.group(2).replaceFirst("\\.$", ""));
    return names;
  }

  private static String initials(String name) {
    var initials = new StringBuilder();
    for (String part : name.split("[ -]"))
      if (!part.isEmpty() && Character.isUpperCase(part.codePointAt(0)))
        initials.appendCodePoint(part.codePointAt(0));
    return initials.toString();
  }

  private static Notices.Part unsigned(
      Notices.Part part, Map<String, String> key, Map<Notices.Part, Critic> critics) {
    List<TextBlock> blocks =
        part.blocks().stream().filter(block -> key.isEmpty() || !isKey(block)).toList();
    if (blocks.isEmpty()) return new Notices.Part(part.heads(), blocks);
    TextBlock last = blocks.getLast();
    Matcher end = END.matcher(last.text());
    Optional<String> name = Optional.empty();
    if (end.find()) name = name(last, end, key);
    if (name.isEmpty()) return new Notices.Part(part.heads(), blocks);
    var kept = new java.util.ArrayList<>(blocks.subList(0, blocks.size() - 1));
    TextBlock text = last.upTo(end.start(1)).trimmed();
    if (!text.text().isEmpty()) kept.add(text);
    var unsigned = new Notices.Part(part.heads(), kept);
    critics.put(unsigned, new Critic(name.get(), null));
    return unsigned;
  }

  /** Initials that the key explains, or a whole name that is set apart from the sentence. */
  private static Optional<String> name(TextBlock block, Matcher end, Map<String, String> key) {
    String signed = end.group(1);
    if (key.containsKey(signed)) return Optional.of(key.get(signed));
    boolean apart =
        block.marks().stream()
            .anyMatch(mark -> mark.start() == end.start(1) && mark.end() >= end.end(1));
    boolean dash = end.group().matches("(?s).*[-–—(]\\s?" + Pattern.quote(signed) + ".*");
    return apart || dash ? Names.full(signed) : Optional.empty();
  }
}
