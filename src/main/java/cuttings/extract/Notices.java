package cuttings.extract;

import cuttings.analysis.TitleKeys;
import cuttings.review.Body;
import cuttings.review.Body.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a page that holds several notices: a column of capsules, a festival round-up, a
 * double bill.
 *
 * <p>A notice begins with a head: a heading, or bold words at the start of a paragraph, that give a
 * title and behind it in brackets who made the film and when; or a short heading above a block of
 * credits.
 *
 * @param before what stands above the first notice
 * @param parts the notices, in order; fewer than two where the page is one piece
 */
record Notices(List<TextBlock> before, List<Part> parts) {
  private static final int LEAST_TEXT = 60;
  private static final Pattern HEAD =
      Pattern.compile("^(.{1,110}?)[,:]?\\s*\\(([^()]{3,140})\\)([^\\p{L}]{0,30})");
  private static final Pattern LAST_BRACKET =
      Pattern.compile("^(.{1,110})[,:]?\\s*\\(([^()]{3,140})\\)([^\\p{L}]{0,30})$");
  private static final Pattern ONLY_YEAR = Pattern.compile(Dates.FILM_YEAR);
  private static final Pattern LIST =
      Pattern.compile(
          "(?i)\\b(?:top|best|worst|greatest|most \\w+|essential|\\d+)\\b.{0,40}\\b(?:films?|movies?|of (?:the|all)|ever|to watch)\\b");

  /** {@code Low Water: 3.5 Stars} */
  private static final Pattern RATED = Pattern.compile("(.{1,90}?)\\s*[:–—|-]\\s*([^:–—|]{1,20})");

  private static final Pattern NEWS =
      Pattern.compile(
          "(?i)\\b(?:line-?up|slate|unveils?|announce[sd]?|schedule|to open|to close|winners?|nominat\\w+|box office|interview|podcast)\\b");

  /**
   * One notice.
   *
   * @param heads the films it is on, more than one for a double bill
   * @param blocks its text, without the heads
   */
  record Part(List<Head> heads, List<TextBlock> blocks) {}

  /** A title with the small print that stands behind it: {@code Alien (Ridley Scott, 1979)}. */
  record Head(String title, CreditLine facts, String line) {}

  private record Found(Head head, @Nullable TextBlock rest) {}

  /** Parts the blocks of a page; a headline that is a head itself begins no notice. */
  static Notices of(List<TextBlock> blocks, String headline) {
    var before = new ArrayList<TextBlock>();
    var parts = new ArrayList<Part>();
    boolean list = LIST.matcher(headline).find() || NEWS.matcher(headline).find();
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      Optional<Found> found =
          list || block.text().equals(headline) ? Optional.empty() : head(block, next(blocks, i));
      if (found.isEmpty()) {
        (parts.isEmpty() ? before : parts.getLast().blocks()).add(block);
        continue;
      }
      boolean stacked = !parts.isEmpty() && parts.getLast().blocks().isEmpty();
      if (!stacked) parts.add(new Part(new ArrayList<>(), new ArrayList<>()));
      parts.getLast().heads().add(found.get().head());
      if (found.get().rest() != null) parts.getLast().blocks().add(found.get().rest());
    }
    return new Notices(before, parts);
  }

  /** Whether the page clearly holds several: each with a title of its own and some text. */
  boolean several() {
    Set<String> titles = new HashSet<>();
    for (Part part : parts) {
      int weight = part.blocks().stream().mapToInt(TextBlock::weight).sum();
      if (weight < LEAST_TEXT) return false;
      for (Head head : part.heads()) titles.add(TitleKeys.canonical(head.title()));
    }
    return parts.size() > 1 && titles.size() >= parts.size();
  }

  /** The heads of a page that is one text on several films; empty for all others. */
  List<Head> doubleBill() {
    return parts.size() == 1 && parts.getFirst().heads().size() > 1
        ? parts.getFirst().heads()
        : List.of();
  }

  /** All blocks without the heads. */
  List<TextBlock> oneText() {
    var all = new ArrayList<>(before);
    for (Part part : parts) all.addAll(part.blocks());
    return all;
  }

  private static @Nullable TextBlock next(List<TextBlock> blocks, int i) {
    return i + 1 < blocks.size() ? blocks.get(i + 1) : null;
  }

  private static Optional<Found> head(TextBlock block, @Nullable TextBlock next) {
    String first = block.lines().getFirst();
    int bold = bold(block, first);
    if (!block.heading() && bold == 0) return Optional.empty();
    Matcher head = HEAD.matcher(first);
    if (head.find() && (block.heading() || Math.abs(head.end(1) - bold) <= 2)) {
      Optional<Found> found = bracketed(block, first, head);
      if (found.isPresent() || !block.heading()) return found;
      // Birdman or (The Unexpected Virtue of Ignorance) (Alejandro González Iñárritu, 2014)
      Matcher last = LAST_BRACKET.matcher(first);
      return last.find() ? bracketed(block, first, last) : found;
    }
    return aboveCredits(block, first, bold, next);
  }

  /** {@code Paris, Texas (Wim Wenders, 1984, 145 minutes, R) ★★★★} and what follows it. */
  private static Optional<Found> bracketed(TextBlock block, String first, Matcher head) {
    String line = first.substring(0, head.end()).strip();
    CreditLine facts = CreditLine.read(head.group(1) + " (" + head.group(2) + ")");
    // (dir. Celine Song) is a credit line of its own
    CreditLine inside = CreditLine.read(head.group(2));
    if (!facts.hasCredits() && inside.hasCredits()) facts = inside;
    CreditLine verdict = CreditLine.read(head.group(3));
    if (ONLY_YEAR.matcher(head.group(2).strip()).matches() && verdict.rating() == null)
      return Optional.empty();
    if (!facts.hasCredits() && facts.minutes() == null && facts.certificate() == null)
      return Optional.empty();
    Optional<String> title =
        TitleSpans.tidy(head.group(1).replaceFirst("^\\d{1,2}[.)]\\s+(?=\\S)", ""));
    if (title.isEmpty() || !TitleSpans.likeTitle(title.get())) return Optional.empty();
    int rest = head.end();
    if (block.heading() || rest >= block.text().length())
      return Optional.of(new Found(new Head(title.get(), facts.withRating(verdict), line), null));
    return Optional.of(
        new Found(new Head(title.get(), facts.withRating(verdict), line), block.from(rest)));
  }

  /** A short heading whose next block is small print of a film. */
  private static Optional<Found> aboveCredits(
      TextBlock block, String first, int bold, @Nullable TextBlock next) {
    boolean whole = block.heading() || bold >= block.text().length() - 1;
    if (!whole
        || next == null
        || next.shape() == Body.Shape.ITEM
        || block.text().length() > 90
        || next.heading()) return Optional.empty();
    CreditLine below = CreditLine.read(next.lines().getFirst());
    boolean credits = below.hasCredits() && next.text().length() < 400;
    Matcher rated = RATED.matcher(first);
    CreditLine verdict = CreditLine.read(rated.matches() ? rated.group(2) : "");
    Optional<String> title = TitleSpans.tidy(verdict.rating() == null ? first : rated.group(1));
    if (!credits || CreditLine.read(first).hasCredits() || title.isEmpty()) return Optional.empty();
    return TitleSpans.likeTitle(title.get())
        ? Optional.of(
            new Found(new Head(title.get(), CreditLine.read("").withRating(verdict), first), null))
        : Optional.empty();
  }

  /** How many characters at the start of a block are bold or emphasised. */
  private static int bold(TextBlock block, String first) {
    return block.marks().stream()
        .filter(mark -> mark.start() == 0 && mark.kind() != Mark.Kind.QUOTED)
        .filter(mark -> mark.kind() != Mark.Kind.LINK)
        .mapToInt(mark -> Math.min(mark.end(), first.length()))
        .max()
        .orElse(0);
  }
}
