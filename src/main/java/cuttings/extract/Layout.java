package cuttings.extract;

import cuttings.review.Body;
import cuttings.review.Body.Mark;
import cuttings.review.Credit;
import cuttings.review.Critic;
import cuttings.review.Film;
import cuttings.review.Role;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A page as a reader sees it, from top to bottom: headline, byline and credit lines, running text,
 * and what follows it.
 *
 * <p>Credit lines are looked for only before the first paragraph of prose and after the last, so a
 * sentence that begins with "With" is never a cast list.
 */
final class Layout {
  private static final int LINE = 15;

  /** Credits stand near the text; what lies farther off on an endless page is not looked at. */
  private static final int NEAR = 250;

  /** Lines of credits between a line and the title above them, more than any film has. */
  private static final int TITLE_WITHIN = 40;

  private static final Pattern AUTHOR =
      Pattern.compile("(?:^| )(?:[a-z]+-)?(?:author|byline)(?:-[a-z]+)?(?: |$)");

  private static final Pattern LAST_WORDS =
      Pattern.compile(
          "[.!?…”\"’)]\\s[(\\[]?((?:\\d{1,2}(?:[.,]\\d)?½?\\s?/\\s?(?:4|5|6|10|100))|[★☆⭐½]{1,10}(?:1/2)?)[)\\]]?\\.?$");
  private static final Pattern POSTED =
      Pattern.compile("(?i)^(?:posted|submitted|published|updated|last updated|on) .{0,60}\\d");
  private static final Pattern YEAR_LABEL =
      Pattern.compile("(?i)\\b(?:year|released?|release date|premiere|jahr|année|año|anno)\\b");

  private final Facts facts;
  private final List<TextBlock> blocks;
  private final Prose prose;

  /** By identity, for to hash a block is to hash its whole text. */
  private final Set<TextBlock> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Whether elements hold the name of a writer: one that holds much is asked once only. */
  private final Map<Element, Boolean> withAuthor = new HashMap<>();

  private Layout(MainText text, Facts facts, List<TextBlock> blocks) {
    this.facts = facts;
    this.blocks = blocks;
    this.prose = Prose.of(blocks, text);
  }

  /** Reads credits and byline into the facts and returns what is left as the body. */
  static Body read(MainText text, Facts facts, List<TextBlock> blocks) {
    var layout = new Layout(text, facts, blocks);
    Body body = layout.read();
    layout.headlineFilm();
    return body;
  }

  /** Reads one notice among several, whose film its own head names and not the page's headline. */
  static Body notice(MainText text, Facts facts, Notices.Part part) {
    var layout = new Layout(text, facts, part.blocks());
    Notices.Head first = part.heads().getFirst();
    facts.title.offer(LINE - 1, first.title(), "head of a notice", first.line());
    layout.offer(first.facts(), first.line());
    facts.review.offer(25, true, "head of a notice", first.line());
    for (Notices.Head other : part.heads().subList(1, part.heads().size()))
      facts.otherFilms.add(film(other));
    return layout.read();
  }

  /** The films of a page that is one text on several. */
  static void doubleBill(Facts facts, List<Notices.Head> heads) {
    Notices.Head first = heads.getFirst();
    facts.title.offer(LINE - 1, first.title(), "head of a double bill", first.line());
    facts.year.offer(LINE - 1, first.facts().year(), "head of a double bill", first.line());
    facts.review.offer(25, true, "head of a double bill", first.line());
    var directors = new ArrayList<String>();
    for (Notices.Head head : heads) directors.addAll(film(head).directors());
    facts.credit(Role.DIRECTOR).offer(LINE, directors, "heads of a double bill", first.line());
    for (Notices.Head other : heads.subList(1, heads.size())) facts.otherFilms.add(film(other));
  }

  private static Film film(Notices.Head head) {
    List<String> directors =
        head.facts().credits().stream()
            .filter(credit -> credit.role() == Role.DIRECTOR)
            .map(Credit::name)
            .toList();
    return new Film(head.title(), head.facts().year(), directors);
  }

  private Body read() {
    int first = prose.first();
    int last = prose.last();
    smallPrint(Math.max(0, first - NEAR), first);
    smallPrint(last + 1, Math.min(blocks.size(), last + 1 + NEAR));
    verdicts(first, last);
    lastWords(last);
    return body();
  }

  // small print: credits, byline, date

  private void smallPrint(int from, int to) {
    for (int i = from; i < to; i++) {
      TextBlock block = blocks.get(i);
      if (block.mostlyLinks()
          && Prose.creditLines(block) == 0
          && Bylines.read(block.text()).isEmpty()) continue;
      boolean credits = lines(block);
      if (credits) titleOf(block, i);
    }
  }

  /** A rating that stands alone between paragraphs. */
  private void verdicts(int first, int last) {
    for (int i = first; i < last; i++) {
      TextBlock block = blocks.get(i);
      if (block.text().length() > 40 || block.heading() || !prose.inside(i)) continue;
      CreditLine line = CreditLine.read(block.text());
      if (line.rating() == null) continue;
      offer(line, block.text());
      taken.add(block);
    }
  }

  /** "... What she does with it I leave to you. 8/10": a verdict at the very end of the text. */
  private void lastWords(int last) {
    if (last >= blocks.size()) return;
    String text = blocks.get(last).text();
    var verdict = LAST_WORDS.matcher(text.substring(Math.max(0, text.length() - 60)));
    if (verdict.find())
      facts.rating.offer(LINE + 3, Ratings.find(verdict.group(1)), "last words", verdict.group());
  }

  private boolean tagline(TextBlock block) {
    Optional<Tagline> found = Tagline.read(block.text());
    found.ifPresent(line -> {
      String from = block.text();
      facts.certificate.offer(LINE, Certificates.read(line.certificate()), "tagline", from);
      facts.minutes.offer(LINE, RunningTimes.read(line.minutes()), "tagline", from);
      facts.rating.offer(LINE, Ratings.find(line.verdict()), "tagline", from);
      facts.review.offer(28, true, "tagline", from);
      taken.add(block);
    });
    return found.isPresent();
  }

  /** Reads each line; true when the block holds credits. */
  private boolean lines(TextBlock block) {
    if (tagline(block)) return false;
    boolean credits = false;
    int understood = 0;
    for (String line : block.lines()) {
      Optional<Bylines.Byline> byline = Bylines.read(line);
      CreditLine credit = CreditLine.read(authorLine(block) ? "" : line, block.lines());
      LabelledValues.title(line)
          .ifPresent(title -> facts.title.offer(LINE, title, "labelled title", line));
      if (byline.isPresent() && !credit.hasCredits()) {
        offer(byline.get(), line);
        understood++;
      }
      boolean heading = block.heading() && !block.text().matches(".*\\(\\d{4}\\)$");
      if (credit.strength() > 0 && !heading && !dated(line, credit)) {
        offer(credit, line);
        credits |= credit.hasCredits() || credit.strength() > 1;
        understood++;
      } else if (byline.isEmpty() && line.length() < 60) {
        date(line);
      }
    }
    if (understood * 2 >= block.lines().size()) taken.add(block);
    if (credits) facts.review.offer(30, true, "credit block", block.text());
    return credits;
  }

  /** "Apr 2, 2023 • 5 min" and "Submitted on 05/01/2012" are about the piece, not its film. */
  private static boolean dated(String line, CreditLine credit) {
    return !credit.hasCredits()
        && !credit.release()
        && credit.rating() == null
        && credit.certificate() == null
        && (POSTED.matcher(line).find()
            || (Dates.find(line).isPresent() && !YEAR_LABEL.matcher(line).find()));
  }

  /** "Written by" beside the name of the piece's own author. */
  private boolean authorLine(TextBlock block) {
    Element element = block.element();
    for (int up = 0; up < 3 && element != null; up++, element = element.parent())
      if (AUTHOR.matcher(element.className()).find() && !element.normalName().equals("article"))
        return true;
    return withAuthor.computeIfAbsent(
        block.element(),
        holder -> holder.selectFirst(".author,.byline,[rel=author],[class*=author-name]") != null);
  }

  private void offer(Bylines.Byline byline, String line) {
    Critic critic = byline.critic();
    facts.critics.offer(
        facts.completesWriter(critic) ? Rank.POSITION : LINE + 5, List.of(critic), "byline", line);
    facts.published.offer(45, byline.published(), "byline", line);
  }

  private void date(String line) {
    if (line.length() < 40)
      Dates.find(line).ifPresent(date -> facts.published.offer(48, date, "date line", line));
  }

  /** Reads the lines of boxes of labels and values, which need not be in the text at all. */
  static void labelled(Facts facts, List<String> lines) {
    for (String line : lines) {
      LabelledValues.title(line)
          .ifPresent(title -> facts.title.offer(LINE + 1, title, "labelled title", line));
      CreditLine credit = CreditLine.read(line);
      if (credit.strength() > 0) offer(facts, credit, line, LINE + 1);
      if (credit.hasCredits()) facts.review.offer(30, true, "labelled values", line);
    }
  }

  private void offer(CreditLine line, String from) {
    offer(facts, line, from, LINE);
  }

  private static void offer(Facts facts, CreditLine line, String from, int rank) {
    for (Role role : Role.values()) {
      List<String> names =
          line.credits().stream()
              .filter(c -> c.role() == role)
              .map(Credit::name)
              .distinct()
              .toList();
      List<String> known = facts.credit(role).get().orElse(List.of());
      boolean more = names.size() > known.size() && names.containsAll(known);
      facts.credit(role).offer(more ? Rank.MORE_NAMES : rank, names, "credit line", from);
    }
    facts.year.offer(rank + 5, line.year(), "credit line", from);
    facts.minutes.offer(rank, line.minutes(), "credit line", from);
    facts.certificate.offer(rank, line.certificate(), "credit line", from);
    facts.rating.offer(rank, line.rating(), "credit line", from);
    if (line.otherTitle() != null)
      facts.otherTitles.offer(rank, List.of(line.otherTitle()), "credit line", from);
    if (line.release()) facts.release.offer(rank, from.strip(), "credit line", from);
    facts.title.offer(
        rank + 2, Optional.ofNullable(line.title()).flatMap(TitleSpans::tidy), "title line", from);
  }

  /** The bold first line of a credit block, or a short heading just above it. */
  private void titleOf(TextBlock block, int number) {
    String first = block.lines().getFirst();
    boolean bold =
        block.marked(0, first.length(), Mark.Kind.STRONG, Mark.Kind.EMPHASIS, Mark.Kind.CITE);
    CreditLine line = CreditLine.read(first);
    if (bold && block.lines().size() > 1 && !line.hasCredits() && line.minutes() == null) {
      offerTitle(line.title() == null ? first : line.title(), LINE, "credit block title");
      return;
    }
    Optional<String> start = boldStart(block, first);
    if (start.isPresent()) {
      offerTitle(start.get(), LINE, "bold start of credits");
      return;
    }
    int above = number - 1;
    int farthest = Math.max(0, number - TITLE_WITHIN);
    while (above >= farthest && taken.contains(blocks.get(above))) above--;
    if (above >= farthest) titleAbove(blocks.get(above));
  }

  /** Bold words that open a credit line and are no label: <b>Alien</b>, 1979. Dir: ... */
  private static Optional<String> boldStart(TextBlock block, String line) {
    if (!CreditLine.read(line).hasCredits()) return Optional.empty();
    return block.marks().stream()
        .filter(mark -> mark.start() == 0 && mark.kind() != Mark.Kind.LINK)
        .filter(mark -> mark.end() < line.length() && line.charAt(mark.end()) != ':')
        .map(mark -> line.substring(0, mark.end()))
        .filter(bold -> !CreditLine.read(bold + " Jane Doe").hasCredits())
        .findFirst();
  }

  private void titleAbove(TextBlock above) {
    String heading = above.text();
    boolean strong = above.heading() || above.marked(0, heading.length(), Mark.Kind.STRONG);
    if (!strong || heading.length() > 90 || Headlines.film(heading).isPresent()) return;
    boolean pageHeadline = above.heading() && heading.equals(facts.headline.orNull());
    // a page's headline may be a sentence on the film; in capitals throughout it is its title
    int ownHeadline = Reviewed.likeTitle(heading) ? Rank.UNSURE - 1 : Rank.UNSURE;
    offerTitle(heading, pageHeadline ? ownHeadline : LINE + 3, "heading above credits");
    if (!pageHeadline) taken.add(above);
  }

  private void offerTitle(String title, int rank, String rule) {
    facts.title.offer(rank, TitleSpans.tidy(title), rule, title);
  }

  // the film in the headline

  private void headlineFilm() {
    facts
        .headline
        .get()
        .flatMap(Headlines::film)
        .ifPresent(film -> {
          String headline = facts.headline.get().orElse("");
          facts.title.offer(film.review() ? 24 : 22, film.title(), "headline", headline);
          facts.year.offer(22, film.year(), "headline", headline);
          facts.review.offer(film.review() ? 40 : 45, true, "headline", headline);
        });
  }

  // the body

  private Body body() {
    String host = facts.url.get().map(URI::getHost).orElse("");
    return prose.body(taken, facts.headline.get().orElse(""), host == null ? "" : host);
  }
}
