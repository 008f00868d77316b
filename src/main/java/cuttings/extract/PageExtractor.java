package cuttings.extract;

import cuttings.extract.Extraction.Extracted;
import cuttings.extract.Extraction.Reason;
import cuttings.extract.Extraction.Rejected;
import cuttings.page.Item;
import cuttings.review.Body;
import cuttings.review.Credit;
import cuttings.review.Identities;
import cuttings.review.Imprint;
import cuttings.review.Particulars;
import cuttings.review.Release;
import cuttings.review.Review;
import cuttings.review.Role;
import cuttings.review.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Understands pages: what each reviews, by whom, and what it speaks of. */
public final class PageExtractor {
  private static final int LEAST_TEXT = 150;

  private static final Pattern ERROR =
      Pattern.compile(
          "(?i)\\b404\\b|\\b(?:page|file|article) (?:was |could )?not (?:be )?found\\b|page (?:does not|doesn.t) exist|no longer available");

  private PageExtractor() {}

  /** Which parser takes pages apart, with its version where it says one. */
  public static String parser() {
    return "jsoup " + Jsoup.class.getPackage().getImplementationVersion();
  }

  /** Understands one page; never throws on account of what the page holds. */
  public static Extraction extract(Item.Page page) {
    return extract(page, false);
  }

  /** Understands a page that is known to be a piece, such as a draft, however short it is. */
  public static List<Review> piece(Item.Page page) {
    return switch (extract(page, true)) {
      case Extracted(var reviews) -> reviews;
      case Rejected _ -> throw new AssertionError("a piece is not rejected");
    };
  }

  private static Extraction extract(Item.Page page, boolean piece) {
    Document document = PageTree.parse(page.html());
    var facts = new Facts();
    // any address that the page gives itself is better than the one it was had from
    if (page.address() != null)
      facts.url.offer(Rank.GUESS, page.address(), "source", page.address().toString());
    Metadata.read(document, facts);
    Layout.labelled(facts, LabelledValues.lines(document));
    boolean listing = !piece && Listings.looksLike(document);
    Pruning.prune(document);
    MainText text = MainText.of(document);
    List<TextBlock> blocks = TextBlocks.of(text.region());
    Notices notices = Notices.of(blocks, facts.headline.get().orElse(""));
    if (notices.several() && !listing) return new Extracted(parts(page, facts, text, notices));
    if (!notices.doubleBill().isEmpty()) {
      Layout.doubleBill(facts, notices.doubleBill());
      blocks = notices.oneText();
    }
    Body body = Layout.read(text, facts, blocks);
    if (SecondLook.needed(body)) body = SecondLook.at(PageTree.parse(page.html()), facts, body);
    // of a line or two nothing is small print
    if (piece && body.text().isBlank()) body = whole(blocks);
    Optional<Rejected> rejected = rejection(page, document, facts, body, listing);
    if (rejected.isPresent() && !piece) return rejected.get();
    return new Extracted(List.of(review(page, facts, body, 0)));
  }

  private static Body whole(List<TextBlock> blocks) {
    return new Body(
        blocks.stream()
            .map(block -> new Body.Block(block.shape(), block.text(), block.marks()))
            .toList());
  }

  /** Each notice as a review, and what stands above them as a piece of its own. */
  private static List<Review> parts(Item.Page page, Facts facts, MainText text, Notices notices) {
    var reviews = new ArrayList<Review>();
    var signatures = Signatures.of(notices);
    for (Notices.Part part : signatures.parts()) {
      Facts own = facts.forNotice();
      signatures
          .critic(part)
          .ifPresent(critic -> own.critics.offer(1, List.of(critic), "signature", critic.name()));
      Body body = Layout.notice(text, own, part);
      reviews.add(review(page, own, body, reviews.size() + 1));
    }
    Body above = Layout.read(text, facts.forNotice(), notices.before());
    if (above.text().length() >= LEAST_TEXT) reviews.add(review(page, facts.forNotice(), above, 0));
    return reviews;
  }

  private static Optional<Rejected> rejection(
      Item.Page page, Document document, Facts facts, Body body, boolean listing) {
    String headline = facts.headline.get().orElse("");
    int length = body.text().length();
    if (length < 1200 && ERROR.matcher(headline + " | " + document.title()).find())
      return Optional.of(new Rejected(page.file(), Reason.ERROR_PAGE, headline));
    if (listing && facts.review.rank() > 20)
      return Optional.of(new Rejected(page.file(), Reason.LISTING, "links to many other pages"));
    boolean known = facts.review.get().isPresent() && facts.title.get().isPresent();
    if (length < LEAST_TEXT && !known)
      return Optional.of(
          new Rejected(page.file(), Reason.NO_TEXT, length + " characters of running text"));
    return Optional.empty();
  }

  private static Review review(Item.Page page, Facts facts, Body body, int part) {
    Reviewed reviewed = Reviewed.of(facts, body);
    List<Credit> credits = reviewed.review() ? credits(facts) : List.of();
    Imprint imprint = imprint(facts);
    Mentions mentions =
        Mentions.in(body, reviewed.films(), credits, imprint.critics(), Known.NOTHING);
    var source = new Source(page.file(), facts.url.orNull(), part);
    return new Review(
        ReviewIds.of(source),
        source,
        reviewed.kind(),
        reviewed.headline(facts),
        reviewed.films(),
        credits,
        particulars(facts, reviewed),
        imprint,
        mentions.cited(),
        mentions.people(),
        mentions.alsoCalled(),
        body,
        facts.evidence(),
        Identities.NONE);
  }

  private static List<Credit> credits(Facts facts) {
    var credits = new LinkedHashSet<Credit>();
    for (Role role : Role.values())
      for (String name : facts.credit(role).get().orElse(List.of()))
        credits.add(new Credit(name, role));
    return new ArrayList<>(credits);
  }

  private static Particulars particulars(Facts facts, Reviewed reviewed) {
    if (!reviewed.review()) return Particulars.NONE;
    Release release =
        facts
            .release
            .get()
            .flatMap(line -> Releases.read(line, facts.published.orNull()))
            .orElse(null);
    return new Particulars(
        facts.certificate.orNull(), facts.minutes.orNull(), release, facts.rating.orNull());
  }

  private static Imprint imprint(Facts facts) {
    return new Imprint(
        facts.critics.get().orElse(List.of()),
        facts.publication.orNull(),
        facts.published.orNull(),
        facts.modified.orNull(),
        facts.language.orNull(),
        facts.tags.get().orElse(List.of()));
  }
}
