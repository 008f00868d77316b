package cuttings.pages;

import cuttings.archive.Archive;
import cuttings.archive.LiveArchive;
import cuttings.archive.Question;
import cuttings.coverage.MissingCoverage;
import cuttings.draft.Draft;
import cuttings.draft.DraftReport;
import cuttings.draft.UnreadableDraftException;
import cuttings.related.RelatedPiece;
import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.search.SearchRequest.Sort;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The routes of the pages, each complete without a script, all of its state in its address. */
public final class HtmlPages {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private static final Pattern FOR_PROGRAMS =
      Pattern.compile(
          "/(api/.*|sitemaps/.*|healthz|readyz|metrics|suggest|(feed|robots|opensearch|sitemap|openapi|embed)\\.[a-z]+)");

  private static final int RELATED = 8;
  private static final int NAMED_OFTEN = 3;
  private static final int MOST_MISSING = 50;

  private final LiveArchive archive;
  private final Searching searching;
  private final Function<Context, String> service;
  private final Shelves shelves = new Shelves();

  /**
   * Pages over an archive.
   *
   * @param service the address by which a request, and others, know the service
   */
  public HtmlPages(LiveArchive archive, Searching searching, Function<Context, String> service) {
    this.archive = archive;
    this.searching = searching;
    this.service = service;
  }

  /** Adds them to a service. */
  public void addTo(RoutesConfig routes) {
    routes.get("/", this::homeOrResults);
    routes.get("/reviews/{id}", this::review);
    routes.get("/films", context -> browse(context, Shelf.Kind.FILMS));
    routes.get(
        "/films/{key}",
        context -> sendOr404(context, searching.asked(open -> film(open, context))));
    routes.get("/people", context -> browse(context, Shelf.Kind.PEOPLE));
    routes.get(
        "/people/{key}",
        context -> sendOr404(context, searching.asked(open -> person(open, context))));
    routes.get("/critics", context -> browse(context, Shelf.Kind.CRITICS));
    routes.get(
        "/years", context -> send(context, archive.ask(open -> YearsPage.of(open.catalogue()))));
    routes.get(
        "/status",
        context -> send(context, archive.ask(open -> StatusPage.of(open, Instant.now()))));
    routes.get("/draft", context -> send(context, DraftPage.empty()));
    routes.post("/draft", this::draft);
    routes.get("/missing", context -> send(context, searching.asked(HtmlPages::missing)));
    routes.get("/embed", context -> send(context, EmbedPage.of(service.apply(context))));
    routes.get("/assets/{name}", HtmlPages::asset);
    routes.error(404, this::notFound);
  }

  private void homeOrResults(Context context) throws IOException {
    Question question = searching.read(context);
    boolean asked = context.queryParam("q") != null || !question.chosen().isEmpty();
    send(context, asked ? results(context, question) : home(context));
  }

  private Page results(Context context, Question question) throws IOException {
    var answer = searching.ask(context, question);
    return archive.ask(open -> ResultsPage.of(open, question, answer));
  }

  private Page home(Context context) throws IOException {
    var question = new Question("", Map.of(), Sort.NEWEST, 0, HomePage.NEWEST, false);
    var newest = searching.ask(context, question.withoutCounts());
    return archive.ask(open -> HomePage.of(open, shelves, newest));
  }

  /** A malformed id names nothing, like an unknown one. */
  private void review(Context context) throws IOException {
    String id = context.pathParam("id");
    if (!id.matches("[\\p{L}\\p{N}-]{1,120}")) {
      context.status(404);
      return;
    }
    Optional<Review> review = archive.ask(open -> open.get(new ReviewId(id)));
    sendOr404(context, review.isEmpty() ? Optional.empty() : Optional.of(review(review.get())));
  }

  private Page review(Review piece) throws IOException {
    List<RelatedPiece> related = searching.related(piece, RELATED);
    return archive.ask(open -> ReviewPage.of(open.catalogue(), piece, related));
  }

  /** What was pasted is answered and forgotten: no address holds it, and no cache may. */
  private void draft(Context context) throws IOException {
    context.header("Cache-Control", "no-store");
    String text = context.formParam("draft");
    String pasted = text == null ? "" : text;
    try {
      DraftReport report = searching.check(Draft.of(pasted));
      send(context, archive.ask(open -> DraftPage.of(open.catalogue(), report)));
    } catch (UnreadableDraftException e) {
      send(context.status(400), DraftPage.faulty(pasted, String.valueOf(e.getMessage())));
    }
  }

  private static Page missing(Archive open) throws IOException {
    var missing = new MissingCoverage(open.catalogue(), open.coverage());
    return MissingPage.of(
        missing.films(NAMED_OFTEN, MOST_MISSING), missing.people(NAMED_OFTEN, MOST_MISSING));
  }

  private static void sendOr404(Context context, Optional<Page> page) {
    page.ifPresentOrElse(found -> send(context, found), () -> context.status(404));
  }

  private static Optional<Page> film(Archive open, Context context) throws IOException {
    return open.film(context.pathParam("key"), EntryPage.PIECES)
        .map(coverage -> EntryPage.of(open.catalogue(), coverage));
  }

  private static Optional<Page> person(Archive open, Context context) throws IOException {
    return open.person(context.pathParam("key"), EntryPage.PIECES)
        .map(coverage -> EntryPage.of(open.catalogue(), coverage));
  }

  private void browse(Context context, Shelf.Kind kind) throws IOException {
    String letter = first(context, "letter");
    String offset = first(context, "offset");
    int from = offset.matches("\\d{1,6}") ? Integer.parseInt(offset) : 0;
    send(
        context,
        archive.ask(open -> BrowsePage.of(shelves.of(open.catalogue(), kind), kind, letter, from)));
  }

  private static String first(Context context, String name) {
    String value = context.queryParam(name);
    return value == null ? "" : value;
  }

  private static void asset(Context context) {
    Optional<Asset> asset = Asset.named(context.pathParam("name"));
    if (asset.isEmpty()) context.status(404);
    else
      context
          .contentType(asset.get().type())
          .header("Cache-Control", FOR_EVER)
          .result(asset.get().content());
  }

  private void notFound(Context context) {
    if (!isForPeople(context)) return;
    send(context, FaultPage.notFound(nearby(context)));
  }

  /** Whether an address is one of a page, and a fault there is told in a page as well. */
  public static boolean isForPeople(Context context) {
    return !FOR_PROGRAMS.matcher(context.path()).matches();
  }

  /**
   * Tells of a fault in a page.
   *
   * @param detail a sentence for people
   */
  public static void fault(Context context, int status, String detail) {
    send(context.status(status), FaultPage.of(status, detail, null));
  }

  /** What the words of an address may mean; a fault in looking is no second fault. */
  private @Nullable Nearby nearby(Context context) {
    try {
      return archive.ask(open -> Nearby.ofAddress(open, context.path()));
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private static void send(Context context, Page page) {
    if (!page.frame().listed()) context.header("X-Robots-Tag", "noindex, follow");
    context.contentType(HTML).result(Templates.html(page));
  }
}
