package cuttings.extract;

import cuttings.analysis.Folding;
import cuttings.review.Body;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which blocks of a page are its running text.
 *
 * <p>The text reaches from the first paragraph of prose to the last inside the container. Between
 * them all is text but small print; before and after them only what reads or looks like the text.
 */
final class Prose {
  private static final int PARAGRAPH = 140;
  private static final int SENTENCE = 80;
  private static final int CREDITS = 400;

  private final List<TextBlock> blocks;
  private final MainText text;
  private final boolean[] inside;
  private final boolean[] prose;
  private final int first;
  private final int last;
  private final int start;
  private final int end;

  private Prose(List<TextBlock> blocks, MainText text) {
    this.blocks = blocks;
    this.text = text;
    this.inside = new boolean[blocks.size()];
    this.prose = new boolean[blocks.size()];
    var known = new HashMap<Element, Boolean>();
    for (int i = 0; i < blocks.size(); i++) {
      inside[i] = within(blocks.get(i).element(), known);
      prose[i] = prose(blocks.get(i));
    }
    this.first = findFirst();
    this.last = findLast();
    this.start = findStart();
    this.end = findEnd();
  }

  static Prose of(List<TextBlock> blocks, MainText text) {
    return new Prose(blocks, text);
  }

  /** The number of the first block of prose, or the number of blocks. */
  int first() {
    return first;
  }

  /** The number of the last block of prose. */
  int last() {
    return last;
  }

  boolean inside(int block) {
    return inside[block];
  }

  static long creditLines(TextBlock block) {
    return block.lines().stream().filter(line -> CreditLine.read(line).strength() > 0).count();
  }

  /** Remembers the answer for every element on the way up, so all blocks together cost one walk. */
  private boolean within(Element element, Map<Element, Boolean> known) {
    var way = new ArrayList<Element>();
    Boolean answer = null;
    for (Element each = element; answer == null; each = each.parent()) {
      if (each == null) answer = false;
      else if (each.equals(text.container())) answer = true;
      else {
        answer = known.get(each);
        way.add(each);
      }
      if (each == null) break;
    }
    boolean found = Boolean.TRUE.equals(answer);
    for (Element each : way) known.put(each, found);
    return found;
  }

  private int findFirst() {
    for (int i = 0; i < blocks.size(); i++) if (prose[i]) return i;
    for (int i = 0; i < blocks.size(); i++) if (shortProse(i)) return i;
    return blocks.size();
  }

  private int findLast() {
    for (int i = blocks.size() - 1; i > first; i--) if (prose[i] && ends(i)) return i;
    for (int i = first + 1; i < blocks.size(); i++) if (shortProse(i) && ends(i)) return i;
    return first;
  }

  private boolean ends(int number) {
    TextBlock block = blocks.get(number);
    return inside[number] && !SmallPrint.appeal(block) && !SmallPrint.contact(block);
  }

  /**
   * Where short lines that stand beside the first paragraph begin, in a body that says it is one.
   */
  private int findStart() {
    int found = first;
    while (found > 0 && found < blocks.size() && beside(found - 1, first)) found--;
    return found;
  }

  private int findEnd() {
    int found = last;
    while (found + 1 < blocks.size() && beside(found + 1, last)) found++;
    return found;
  }

  private boolean beside(int number, int paragraph) {
    TextBlock block = blocks.get(number);
    return text.sure()
        && inside[number]
        && !block.mostlyLinks()
        && siblings(block.element(), blocks.get(paragraph).element());
  }

  /**
   * Children of one element, or its loose text; what stands in a list or quotation counts as the
   * whole of it.
   */
  private static boolean siblings(Element one, Element other) {
    Element above = one.equals(other.parent()) ? one : one.parent();
    for (int up = 0; up < 3 && above != null; up++, above = above.parent()) {
      if (above.equals(other.parent()) || above.equals(other)) return true;
      switch (above.normalName()) {
        case "ul", "ol", "dl", "li", "blockquote" -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  private static boolean prose(TextBlock block) {
    String text = block.text();
    if (Tagline.read(text).isPresent()) return false;
    if (block.heading() || block.mostlyLinks() || block.weight() < SENTENCE) return false;
    if (text.length() < CREDITS && smallPrint(text)) return false;
    if (block.lines().size() > 1 && creditLines(block) * 2 >= block.lines().size()) return false;
    return block.weight() >= PARAGRAPH || block.sentence();
  }

  private static boolean smallPrint(String text) {
    CreditLine whole = CreditLine.read(text.replace('\n', ' '));
    return (whole.hasCredits() && whole.strength() >= 2)
        || (text.startsWith("Rated ") && whole.certificate() != null);
  }

  /** For a notice of a line or two: a sentence in the container that is no small print. */
  private boolean shortProse(int number) {
    TextBlock block = blocks.get(number);
    return inside[number]
        && !block.heading()
        && block.weight() >= 20
        && block.sentence()
        && creditLines(block) == 0
        && Bylines.read(block.text()).isEmpty();
  }

  /**
   * The blocks that are text.
   *
   * @param taken those understood as credits, byline or rating
   * @param headline of the page, which is no part of its text
   * @param host where the page comes from, or nothing
   */
  Body body(Set<TextBlock> taken, String headline, String host) {
    var kept = new ArrayList<TextBlock>();
    var holders = new HashSet<Element>();
    var boxes = new HashSet<Element>();
    var seen = new HashMap<String, Element>();
    String title = Folding.words(headline);
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      if (!inside[i] || taken.contains(block) || inBox(block, boxes)) continue;
      if (asks(i)) {
        if (!amongProse(i)) boxes.add(box(block, holders));
        continue;
      }
      if (!belongs(i, title, host) || repeats(block, seen)) continue;
      kept.add(block);
      for (Element each = block.element(); each != null && holders.add(each); )
        each = each.parent();
    }
    while (!kept.isEmpty() && kept.getLast().heading()) kept.removeLast();
    return new Body(kept.stream().map(TextBlock::toBody).toList());
  }

  /** Whether a second copy of the text, for another size of screen, says a paragraph again. */
  private static boolean repeats(TextBlock block, Map<String, Element> seen) {
    Element above = block.element().parent();
    if (block.weight() < SENTENCE || above == null) return false;
    Element before = seen.putIfAbsent(block.text(), above);
    return before != null && !before.equals(above);
  }

  private boolean belongs(int number, String title, String host) {
    TextBlock block = blocks.get(number);
    if (number < first && !beforeText(number, title)) return false;
    if (number > last && !afterText(number)) return false;
    return !block.empty() && !linksAway(number, host) && (prose[number] || !SmallPrint.line(block));
  }

  /** Of what stands before the first paragraph, what reads like text, and what it begins with. */
  private boolean beforeText(int number, String title) {
    TextBlock block = blocks.get(number);
    if (Folding.words(block.text()).equals(title)) return false;
    if (block.sentence() || number >= start) return true;
    // a page without any prose keeps what lines it has: they tell that it is no empty page
    boolean alone = first == blocks.size();
    return block.weight() >= 40
        && (alone || siblings(block.element(), blocks.get(first).element()));
  }

  /** What follows the last paragraph is kept when it reads like a sentence, or ends the text. */
  private boolean afterText(int number) {
    TextBlock block = blocks.get(number);
    if (SmallPrint.contact(block)) return false;
    if (number <= end) return true;
    if (block.shape() == Body.Shape.ITEM && block.weight() >= 30) return true;
    return block.sentence()
        && (block.weight() >= 30
            || (siblings(block.element(), blocks.get(number - 1).element()) && spoken(block)));
  }

  /** "Followed by Low Water 2." beside the last paragraph, but no "Loading..." or "Print". */
  private static boolean spoken(TextBlock block) {
    return block.weight() >= 12 && block.text().split(" ").length > 2;
  }

  /**
   * A menu, a list of tags, "read more", or a label with a link: "See also: Low Water"; but a line
   * between paragraphs that leads to another site, such as the shop that sells the thing, is text.
   */
  private boolean linksAway(int number, String host) {
    TextBlock block = blocks.get(number);
    boolean links = block.mostlyLinks() && (block.text().length() < 300 || block.heading());
    if (!links && !block.labelledLink()) return false;
    return number < first || number > last || !leavesSite(block, host);
  }

  private static boolean leavesSite(TextBlock block, String host) {
    List<String> targets = SmallPrint.targets(block);
    return !host.isEmpty()
        && !targets.isEmpty()
        && targets.stream().allMatch(href -> Sites.differ(href, host));
  }

  // appeals: for money, for subscribers

  /**
   * An appeal stands late on a page, or in a box of its own; a paragraph among others that speaks
   * of donations and leads nowhere is text.
   */
  private boolean asks(int number) {
    TextBlock block = blocks.get(number);
    if (number <= first || (number - first) * 10 < (blocks.size() - first) * 4) return false;
    return SmallPrint.appeal(block) && !(block.linked() == 0 && amongProse(number));
  }

  /** A brother of paragraphs on both sides. */
  private boolean amongProse(int number) {
    return number < last
        && number > first
        && siblings(blocks.get(number).element(), blocks.get(number - 1).element())
        && siblings(blocks.get(number).element(), blocks.get(number + 1).element());
  }

  /** The widest element round an appeal that holds none of the text kept before it. */
  private Element box(TextBlock block, Set<Element> holders) {
    Element widest = block.element();
    for (Element each = widest; each != null && !each.equals(text.container()); ) {
      if (holders.contains(each)) break;
      widest = each;
      each = each.parent();
    }
    return widest;
  }

  private static boolean inBox(TextBlock block, Set<Element> boxes) {
    if (boxes.isEmpty()) return false;
    for (Element each = block.element(); each != null; each = each.parent())
      if (boxes.contains(each)) return true;
    return false;
  }
}
