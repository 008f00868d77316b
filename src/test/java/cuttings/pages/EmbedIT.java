package cuttings.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static cuttings.pages.WatchedPages.wide;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import cuttings.archive.SampleArchive;
import cuttings.lucene.LuceneIndex;
import cuttings.review.HostileReview;
import cuttings.server.SampleServer;
import cuttings.server.Settings;
import cuttings.server.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The search on a page of another site, in a real browser: the HTML and the policy are those that
 * {@code docs/embedding.md} gives.
 */
class EmbedIT {
  /** Axe takes a page that paints no ground for white, whatever the colour scheme. */
  private static final String GROUND =
      "const sheet = new CSSStyleSheet(); sheet.replaceSync('html { background: Canvas }'); document.adoptedStyleSheets = [sheet]";

  private static EmbeddingDocument document;
  private static OtherSite site;
  private static SampleServer server;
  private static SampleServer hostile;
  private static Chromium chromium;

  private final WatchedPages pages = new WatchedPages();

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    chromium = Chromium.start();
    document = EmbeddingDocument.read();
    site = OtherSite.start();
    server = serving(SampleArchive.in(folder.resolve("sample")));
    hostile = serving(hostileIndex(folder.resolve("hostile")));
    for (SampleServer service : List.of(server, hostile)) put(service);
  }

  private static SampleServer serving(LuceneIndex index) {
    var known = new Site("127.0.0.1", 0, null, List.of(site.origin()));
    return SampleServer.over(index, Settings.at("127.0.0.1", 0).with(known));
  }

  private static LuceneIndex hostileIndex(Path folder) throws IOException {
    var index = new LuceneIndex(folder);
    try (var indexer = index.indexer()) {
      indexer.add(HostileReview.review());
      indexer.publish();
    }
    return index;
  }

  /** A page with the form alone, one with the element, and one whose policy bars the service. */
  private static void put(SampleServer service) {
    String origin = origin(service);
    List<String> snippets = document.snippets(origin);
    String policy = document.policy(origin);
    site.put("/form" + service.port(), OtherSite.Page.under(policy, page(snippets.getFirst())));
    String element = page(snippets.getLast());
    site.put("/" + service.port(), OtherSite.Page.under(policy, element));
    site.put(
        "/barred" + service.port(),
        OtherSite.Page.under(policy.replaceFirst("connect-src \\S+; ", ""), element));
  }

  private static String page(String snippet) {
    return """
    <!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Reel</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"></head>
    <body><main><h1>The Reel</h1><h2>Reviews</h2>%s</main></body></html>
    """
        .formatted(snippet);
  }

  private static String origin(SampleServer service) {
    return "http://127.0.0.1:" + service.port();
  }

  @AfterAll
  static void stop() throws IOException {
    if (chromium == null) return;
    chromium.close();
    server.close();
    hostile.close();
    site.close();
  }

  /** Whatever a test did: nobody else was asked, no script ran that was printed in a piece. */
  @AfterEach
  void onlyTheSiteAndTheServiceWereAsked() {
    List<String> known =
        List.of(site.origin() + "/", site.otherOrigin() + "/", origin(server), origin(hostile));
    assertThat(pages.requests())
        .filteredOn(request -> !request.isNavigationRequest())
        .extracting(Request::url)
        .allMatch(url -> known.stream().anyMatch(url::startsWith));
    assertThat(pages.faults()).isEmpty();
    pages.close();
  }

  private Page open(NewContextOptions options, String address) {
    return pages.open(chromium, options, address);
  }

  private Page open() {
    return open(wide(), site.origin() + "/" + server.port());
  }

  private static void search(Page page, String text) {
    page.getByRole(AriaRole.COMBOBOX).fill(text);
    page.keyboard().press("Enter");
  }

  private static Locator part(Page page, String name) {
    return page.locator("cuttings-search [part~=%s]".formatted(name));
  }

  @Test
  void aFilmIsFoundBySuggestionWithTheKeyboardAloneAndItsReviewOpened() {
    Page page = open();
    page.keyboard().press("Tab");
    Locator box = page.getByLabel("Search film reviews");
    assertThat(box).isFocused();
    assertThat(box).hasAttribute("placeholder", "Film, person or words");
    page.keyboard().type("goodfelas");
    assertThat(page.getByRole(AriaRole.OPTION).first())
        .hasText(Pattern.compile("Goodfellas \\(1990\\).*"));
    assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("\\d+ suggestions?"));
    page.keyboard().press("ArrowDown");
    assertThat(box).hasAttribute("aria-activedescendant", "suggestion-0");
    page.keyboard().press("Enter");
    assertThat(box).hasValue("Goodfellas (1990)");
    assertThat(box).hasAttribute("aria-expanded", "false");
    assertThat(part(page, "total"))
        .hasText(Pattern.compile("\\d+ pieces? for “Goodfellas \\(1990\\)”"));
    assertThat(page.getByRole(AriaRole.STATUS)).hasText(part(page, "total").textContent());
    assertThat(part(page, "film").first()).hasText("Goodfellas (1990)");
    assertThat(part(page, "imprint").first()).hasText("by Bert Oxley · 12 April 1998");
    assertThat(part(page, "mark").first()).isVisible();
    opensThePiece(page, part(page, "link").first());
  }

  /** The address of a piece is that of no host there is, so the test answers for it. */
  private static void opensThePiece(Page page, Locator link) {
    String address = link.getAttribute("href");
    assertThat(address).startsWith("http").doesNotContain("127.0.0.1");
    page.route(address, route -> answer(route, 200, "text/html", "<title>The piece</title>"));
    link.focus();
    page.keyboard().press("Enter");
    assertThat(page).hasTitle("The piece");
    assertThat(page).hasURL(address);
  }

  private static void answer(Route route, int status, String type, String body) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(status)
            .setContentType(type)
            .setHeaders(
                Map.of(
                    "Access-Control-Allow-Origin",
                    "*",
                    "Access-Control-Expose-Headers",
                    "Retry-After",
                    "Retry-After",
                    "12"))
            .setBody(body));
  }

  @Test
  void enterWithNothingChosenSearchesForWhatWasTypedAndTellsOfACorrection() {
    Page page = open();
    search(page, "scorcese goodfelas");
    assertThat(part(page, "notice").first())
        .hasText("Showing results for scorsese goodfellas. Search instead for scorcese goodfelas.");
    part(page, "notice").first().getByRole(AriaRole.BUTTON).click();
    assertThat(part(page, "total")).hasText("Nothing found for “scorcese goodfelas”");
    assertThat(part(page, "total")).isFocused();
    assertThat(part(page, "all")).hasAttribute("href", Pattern.compile(".*&literal=true"));
  }

  @Test
  void pagesAreTurnedForthAndBack() {
    Page page = open();
    search(page, "the");
    assertThat(part(page, "hit")).hasCount(5);
    String first = part(page, "headline").first().textContent();
    assertThat(part(page, "place")).hasText(Pattern.compile("1 to 5 of \\d+"));
    page.getByText("More", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(part(page, "place")).hasText(Pattern.compile("6 to 10 of \\d+"));
    assertThat(part(page, "hits")).hasAttribute("start", "6");
    assertThat(part(page, "total")).isFocused();
    page.getByText("Previous").click();
    assertThat(part(page, "headline").first()).hasText(first);
  }

  @Test
  void whatIsAlwaysChosenHoldsAndLeadsToTheSameResultsOfTheService() {
    Page page = open();
    page.locator("cuttings-search")
        .evaluate("it => it.setAttribute('filter', 'kind=article&critic=Kate+Strand&q=x')");
    page.locator("cuttings-search").evaluate("it => it.setAttribute('heading-level', '4')");
    search(page, "");
    String total = part(page, "total").textContent();
    assertThat(page.getByRole(AriaRole.HEADING, headings(4))).not().hasCount(0);
    for (String byline : part(page, "imprint").allTextContents())
      assertThat(byline).contains("Kate Strand");
    part(page, "all").click();
    assertThat(page).hasURL(origin(server) + "/?q=&kind=article&critic=Kate+Strand");
    assertThat(page.locator("h1")).hasText(total);
  }

  @Test
  void whoTypesOnAfterChoosingSearchesForWhatIsTyped() {
    Page page = open();
    page.getByRole(AriaRole.COMBOBOX).fill("m");
    page.getByRole(AriaRole.OPTION).first().waitFor();
    page.keyboard().press("ArrowDown");
    search(page, "rachel mason");
    assertThat(part(page, "total")).hasText(Pattern.compile(".* for “rachel mason”"));
  }

  private static Page.GetByRoleOptions headings(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }

  @Test
  void withoutAScriptAPlainFormLeadsToTheResults() {
    for (String path : List.of("/form", "/")) {
      Page page = open(wide().setJavaScriptEnabled(false), site.origin() + path + server.port());
      page.getByLabel("Search our film reviews").fill("rachel mason");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(origin(server) + "/?q=rachel+mason");
      assertThat(page.locator("h1")).hasText("3 pieces for “rachel mason”");
    }
  }

  @Test
  void whatWasTypedBeforeTheScriptCameIsKept() {
    Page page = open(wide(), site.origin() + "/form" + server.port());
    page.getByLabel("Search our film reviews").fill("rus");
    page.evaluate(
        """
        service => {
          const element = document.createElement('cuttings-search');
          const form = document.querySelector('form');
          form.replaceWith(element);
          element.append(form);
          form.q.focus();
          return import(service + '/embed.js');
        }
        """,
        origin(server));
    Locator box = page.getByLabel("Search film reviews");
    assertThat(box).hasValue("rus");
    assertThat(box).isFocused();
    page.keyboard().type("t");
    assertThat(page.getByRole(AriaRole.OPTION).first())
        .hasText(Pattern.compile("Rust \\(2024\\).*"));
  }

  @Test
  void aPieceOfMarkUpIsTextAndItsAddressNoLink() {
    Page page = open(wide(), site.origin() + "/" + hostile.port());
    page.getByRole(AriaRole.COMBOBOX).fill("headline");
    assertThat(page.getByRole(AriaRole.OPTION).last())
        .containsText("Headline " + HostileReview.SCRIPT);
    search(page, "tide");
    isHarmless(page);
    assertThat(part(page, "excerpt")).containsText("Other " + HostileReview.SCRIPT);
  }

  /** A service that has been taken over cannot do more than tell lies. */
  @Test
  void anAnswerThatIsMarkUpIsTextAndItsAddressesNoLinks() {
    Page page = open();
    page.route(
        Pattern.compile(".*/api/v1/search.*"),
        route ->
            answer(
                route,
                200,
                "application/json",
                """
                {"total": 9, "offset": 0, "limit": 5, "corrected": "S", "alternatives": ["S"], "notices": ["S"],
                 "links": {"next": "javascript:alert(4)"},
                 "items": [{"headline": "Headline S", "url": "javascript:alert(3)", "critics": [{"name": "Critic S"}],
                  "films_reviewed": [{"title": "Film S"}], "highlights": [{"text": "S", "marks": [[0, 8]]}]}]}
                """
                    .replace("S", HostileReview.SCRIPT.replace("\"", "\\\""))));
    search(page, "tide");
    isHarmless(page);
    assertThat(part(page, "mark")).hasText("<script>");
  }

  private static void isHarmless(Page page) {
    assertThat(part(page, "headline")).hasText("Headline " + HostileReview.SCRIPT);
    assertThat(part(page, "film")).containsText("Film " + HostileReview.SCRIPT);
    assertThat(part(page, "imprint")).containsText("Critic " + HostileReview.SCRIPT);
    assertThat(part(page, "hit").locator("a, script, img")).hasCount(0);
    assertThat(page.locator("cuttings-search [href^='javascript:']")).hasCount(0);
  }

  @Test
  void aSiteThatIsNotAllowedIsToldSoAndHasTheWayToTheResults() {
    Page page = open(wide(), site.otherOrigin() + "/" + server.port());
    search(page, "rust");
    assertThat(part(page, "fault"))
        .hasText(
            "This site may not show results of 127.0.0.1:%d yet: its operator has to allow %s."
                .formatted(server.port(), site.otherOrigin()));
    part(page, "all").click();
    assertThat(page.locator("h1")).hasText(Pattern.compile("\\d+ pieces for “rust”"));
  }

  @Test
  void aPolicyThatBarsTheServiceIsNamed() {
    Page page = open(wide(), site.origin() + "/barred" + server.port());
    search(page, "rust");
    assertThat(part(page, "fault"))
        .hasText(
            "The policy of this page does not let it ask 127.0.0.1:%d.".formatted(server.port()));
    assertThat(pages.faults())
        .isNotEmpty()
        .allMatch(fault -> fault.contains("Content Security Policy"));
    pages.faults().clear();
  }

  @Test
  void aRefusalIsToldInWordsAndCanBeTriedAgain() {
    Page page = open();
    Pattern searches = Pattern.compile(".*/api/v1/search.*");
    page.route(searches, route -> answer(route, 429, "application/problem+json", "{}"));
    search(page, "rust");
    assertThat(part(page, "fault"))
        .hasText("Too many searches came from your network just now. Try again in 12 seconds.");
    assertThat(page.getByRole(AriaRole.STATUS)).hasText(part(page, "fault").textContent());
    page.unroute(searches);
    page.route(searches, route -> answer(route, 503, "application/problem+json", "{}"));
    page.getByText("Try again", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(part(page, "fault"))
        .hasText(Pattern.compile("The archive cannot answer just now.*"));
    page.unroute(searches);
    page.getByText("Try again", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(part(page, "total")).hasText(Pattern.compile("\\d+ pieces for “rust”"));
    assertThat(part(page, "fault")).hasCount(0);
  }

  @Test
  void aFilterThatTheServiceDoesNotKnowIsNamed() {
    Page page = open();
    page.locator("cuttings-search").evaluate("it => it.setAttribute('filter', 'knd=review')");
    search(page, "rust");
    assertThat(part(page, "fault"))
        .hasText("This cannot be searched for: knd: unknown parameter; did you mean “kind”?");
  }

  @Test
  void whoIsOfflineIsToldSo() {
    Page page = open();
    page.context().setOffline(true);
    search(page, "rust");
    assertThat(part(page, "fault"))
        .hasText("You are offline. Try again when there is a connection.");
  }

  @Test
  void aServiceThatIsGoneIsNotTakenForOneThatForbids() {
    Page page = open();
    page.route(Pattern.compile(origin(server) + "/.*"), Route::abort);
    search(page, "rust");
    assertThat(part(page, "fault"))
        .hasText("The archive cannot be reached just now. Try again in a moment.");
  }

  @Test
  void nothingOfItHasAFaultOfAccessibility() {
    var violations = new ArrayList<String>();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
      for (int width : new int[] {320, 1280}) {
        var options = new NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme);
        Page page = open(options, site.origin() + "/" + server.port());
        page.evaluate(GROUND);
        String where = width + " " + scheme;
        violations.addAll(Axe.violations(page, "box " + where));
        page.getByRole(AriaRole.COMBOBOX).fill("m");
        page.getByRole(AriaRole.OPTION).first().waitFor();
        page.keyboard().press("ArrowDown");
        violations.addAll(Axe.violations(page, "suggestions " + where));
        search(page, "scorcese");
        part(page, "hit").first().waitFor();
        violations.addAll(Axe.violations(page, "results " + where));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
            .isLessThanOrEqualTo(width);
        page.route(Pattern.compile(".*/api/.*"), route -> answer(route, 503, "text/plain", ""));
        search(page, "rust");
        part(page, "fault").waitFor();
        violations.addAll(Axe.violations(page, "fault " + where));
      }
    assertThat(violations).isEmpty();
  }
}
