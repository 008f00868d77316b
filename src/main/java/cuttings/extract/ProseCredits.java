package cuttings.extract;

import cuttings.analysis.NameKeys;
import cuttings.review.Body;
import cuttings.review.Critic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who directed the film reviewed, where no credit block says so but the first paragraphs do:
 * "director Marla Quist", "the second feature by Hedda Lorne".
 */
final class ProseCredits {
  private static final int FIRST_BLOCKS = 6;
  private static final int LONGEST_BLOCK = 5_000;
  private static final String FULL_NAME =
      "(\\p{Lu}[\\p{L}.’'-]{0,25}(?: (?:(?:de|da|del|della|van|von|der|den|la|le|el|al|bin) ){0,2}\\p{Lu}[\\p{L}.’'-]{1,25}){1,3})";
  private static final Pattern DIRECTED =
      Pattern.compile(
          "\\b(?:(?:[Ww]ritten and |[Ww]ritten, )?[Dd]irected by|(?:[Ww]riter[-/ ])?(?<![Aa]rt )(?<![Cc]asting )(?<![Mm]usic )(?<![Aa]ssistant )[Dd]irector|[Ff]ilmmaker|(?:first|second|third|fourth|debut|latest|new|newest|last|next) (?:feature|film|movie|picture|documentary)(?: film)? (?:by|from|of)) "
              + FULL_NAME
              + "(?: (?:and|&) "
              + FULL_NAME
              + ")?");
  private static final Pattern POSSESSIVE = Pattern.compile("(?:’s|'s|s’|s')(?: |$)");

  private ProseCredits() {}

  /**
   * The director, or the two together, whom the first paragraphs name; nobody where they differ.
   */
  static List<String> directors(Body body, List<Critic> critics) {
    Set<String> writers =
        critics.stream().map(c -> NameKeys.canonical(c.name())).collect(Collectors.toSet());
    Map<Set<String>, List<String>> found = new LinkedHashMap<>();
    for (Body.Block block : body.blocks().stream().limit(FIRST_BLOCKS).toList()) {
      String text = block.text();
      if (text.length() > LONGEST_BLOCK) text = text.substring(0, LONGEST_BLOCK);
      Matcher directed = DIRECTED.matcher(text);
      while (directed.find()) {
        if (inBrackets(text, directed.start())) continue;
        List<String> names = names(directed);
        Set<String> keys = names.stream().map(NameKeys::canonical).collect(Collectors.toSet());
        if (!names.isEmpty() && Collections.disjoint(keys, writers)) found.putIfAbsent(keys, names);
      }
    }
    return found.size() == 1 ? found.values().iterator().next() : List.of();
  }

  /** "director Ada Quill's Marram" may be another film of hers: then nobody. */
  private static List<String> names(Matcher directed) {
    var names = new ArrayList<String>();
    for (int group = 1; group <= 2; group++) {
      String name = directed.group(group);
      if (name == null) continue;
      if (POSSESSIVE.matcher(name).find()) return List.of();
      Names.full(name).ifPresent(names::add);
    }
    return names;
  }

  /** {@code Rust (directed by Joel Souza)} is a citation. */
  private static boolean inBrackets(String text, int at) {
    return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
  }
}
