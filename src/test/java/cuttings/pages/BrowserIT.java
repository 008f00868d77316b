package cuttings.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static cuttings.pages.WatchedPages.wide;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import cuttings.archive.LiveArchive;
import cuttings.archive.SampleArchive;
import cuttings.draft.SampleDraft;
import cuttings.server.CuttingsServer;
import io.javalin.Javalin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the real server in a real browser. */
class BrowserIT {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/?q=rachel+mason",
          "/?q=scorcese+goodfelas",
          "/?q=&critic=Yuki+Thornbury&decade=1970s&sort=rating",
          "/?q=scorcse&literal=true",
          "/films",
          "/films/rust-2024",
          "/people?letter=m",
          "/people/bert-oxley",
          "/critics",
          "/years",
          "/status",
          "/draft",
          "/missing",
          "/embed",
          "/nothing",
          "/?q=x&sort=best");

  private static LiveArchive archive;
  private static Javalin server;
  private static Chromium chromium;

  private final WatchedPages pages = new WatchedPages();

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    chromium = Chromium.start();
    archive = new LiveArchive(SampleArchive.in(folder));
    server = CuttingsServer.create(archive, "127.0.0.1", 0).start();
  }

  @AfterAll
  static void stop() throws IOException {
    if (chromium == null) return;
    chromium.close();
    server.stop();
    archive.close();
  }

  /** Whatever a test did: nothing was asked of anyone else, and nothing went wrong unseen. */
  @AfterEach
  void nothingLeftTheOrigin() {
    assertThat(pages.requests()).extracting(Request::url).allMatch(url -> url.startsWith(origin()));
    assertThat(pages.faults()).isEmpty();
    pages.close();
  }

  private static String origin() {
    return "http://127.0.0.1:" + server.port() + "/";
  }

  private Page open(NewContextOptions options, String address) {
    return pages.open(chromium, options.setBaseURL(origin()), address);
  }

  private static void assertAt(Page page, String address) {
    assertThat(page).hasURL(origin() + address.substring(1));
  }

  @Test
  void aFilmIsFoundByATypoWithTheKeyboardAlone() {
    Page page = open(wide(), "/");
    page.keyboard().press("/");
    assertThat(page.locator("#q")).isFocused();
    page.keyboard().type("goodfelas");
    assertThat(page.getByRole(AriaRole.OPTION).first())
        .hasText(Pattern.compile("Goodfellas \\(1990\\).*"));
    assertThat(page.locator("#q")).hasAttribute("aria-expanded", "true");
    assertThat(page.locator("#said")).hasText(Pattern.compile("\\d+ suggestions?"));
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#q")).hasAttribute("aria-activedescendant", "suggestion-0");
    page.keyboard().press("Enter");
    assertAt(page, "/films/goodfellas-1990");
    assertThat(page.locator("h1")).hasText(Pattern.compile("Goodfellas"));
  }

  @Test
  void suggestionsAreGroupedAndCloseAgain() {
    Page page = open(wide(), "/");
    Locator box = page.locator("#q");
    box.pressSequentially("m");
    assertThat(page.locator("#suggestions [role=group]").first()).isVisible();
    assertThat(page.locator("#suggestions .kind").first()).hasText("Films");
    assertThat(page.locator("#suggestions [role=option]").first())
        .hasText(Pattern.compile("M \\(1931\\).*"));
    page.keyboard().press("ArrowUp");
    assertThat(page.locator("#suggestions [aria-selected=true]")).hasCount(1);
    page.keyboard().press("Escape");
    assertThat(page.locator("#suggestions")).isHidden();
    assertThat(box).hasAttribute("aria-expanded", "false");
    assertThat(box).hasValue("m");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#suggestions")).isVisible();
    page.keyboard().press("Tab");
    assertThat(page.locator("#suggestions")).isHidden();
  }

  @Test
  void enterWithNothingChosenSearchesForWhatWasTyped() {
    Page page = open(wide(), "/");
    page.locator("#q").pressSequentially("rachel mason");
    assertThat(page.locator("#suggestions")).isVisible();
    page.keyboard().press("Enter");
    assertAt(page, "/?q=rachel+mason");
    assertThat(page.locator("h1")).hasText("3 pieces for “rachel mason”");
  }

  @Test
  void narrowingKeepsThePageTheFocusAndTheWayBack() {
    Page page = open(wide(), "/?q=");
    page.evaluate("window.same = true");
    String all = page.locator("h1").innerText();
    Locator oxley =
        page.locator(".facet a", new Page.LocatorOptions().setHasText("Bert Oxley")).first();
    oxley.focus();
    page.keyboard().press("Enter");
    assertAt(page, "/?q=&critic=Bert+Oxley");
    Locator chosen = page.locator(".facet a[aria-current=true]");
    assertThat(chosen).hasText(Pattern.compile("Bert Oxley.*"));
    assertThat(chosen).isFocused();
    String narrowed = page.locator("h1").innerText();
    assertThat(narrowed).isNotEqualTo(all);
    assertThat(page.locator("#said")).hasText(narrowed);
    page.locator(".orders a", new Page.LocatorOptions().setHasText("oldest")).click();
    assertAt(page, "/?q=&critic=Bert+Oxley&sort=oldest");
    assertThat(page.locator(".orders [aria-current]")).hasText("oldest");
    page.goBack();
    assertThat(page.locator(".orders [aria-current]")).hasText("best match");
    page.goBack();
    assertThat(page.locator("h1")).hasText(all);
    assertThat(page.evaluate("window.same")).isEqualTo(true);
  }

  @Test
  void turningOverLeadsToTheTop() {
    Page page = open(wide(), "/?q=");
    page.locator(".pager a[rel=next]").click();
    assertAt(page, "/?q=&offset=10");
    assertThat(page.locator(".hit .number").first()).hasText("11");
    assertThat(page.locator("#total")).isFocused();
    assertThat(page.evaluate("window.scrollY")).isEqualTo(0);
  }

  /** Finds, narrows, opens a film, goes back. */
  private static void readsAlong(Page page) {
    page.locator("#q").fill("scorcese");
    page.locator("#q").press("Enter");
    assertThat(page.locator(".notice").first())
        .hasText(Pattern.compile("Showing results for .*orsese.*"));
    page.locator(".facet a", new Page.LocatorOptions().setHasText("Tobias Wren")).first().click();
    assertAt(page, "/?q=scorcese&critic=Tobias+Wren");
    assertThat(page.locator(".chosen a").first()).hasText(Pattern.compile("Critic Tobias Wren.*"));
    page.locator(".hit .film a").first().click();
    assertThat(page.locator(".entry .chapter").first()).isVisible();
    page.goBack();
    assertAt(page, "/?q=scorcese&critic=Tobias+Wren");
    assertThat(page.locator(".chosen a").first()).isVisible();
    assertThat(page.locator("#q")).hasValue("scorcese");
    page.locator(".chosen .clear").click();
    assertAt(page, "/?q=scorcese");
  }

  @Test
  void aReaderFindsNarrowsOpensAndGoesBack() {
    readsAlong(open(wide(), "/"));
  }

  /** With and without a script: an editor pastes a draft and finds the link to Rust. */
  private Locator checksADraft(Page page) {
    page.locator("#draft").fill(SampleDraft.HTML);
    page.getByText("Check it").click();
    Locator link = page.getByLabel("Link for “Rust”, to be copied");
    assertThat(link).hasValue(Pattern.compile("<a href=\"https://.+\">Rust</a>"));
    assertAt(page, "/draft");
    return link;
  }

  @Test
  void anEditorPastesADraftAndCopiesALink() {
    Page page = open(wide(), "/draft");
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    Locator link = checksADraft(page);
    Locator button = button(page, "Copy link for “Rust”");
    button.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#said")).hasText("Copied the link for “Rust”");
    assertThat(button).isFocused();
    assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(link.inputValue());
    page.getByText("The draft with these links").click();
    button(page, "Copy draft with these links").click();
    assertThat(page.locator("#said")).hasText("Copied the draft with these links");
    assertThat(page.evaluate("navigator.clipboard.readText()"))
        .asString()
        .contains(link.inputValue(), "remembers a set</h1>");
    assertThat(Axe.violations(page, "draft")).isEmpty();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  @Test
  void whereABrowserForbidsToCopyTheLinkIsSelected() {
    Page page = open(wide(), "/draft");
    Locator link = checksADraft(page);
    page.evaluate("void (navigator.clipboard.writeText = () => Promise.reject(new Error()))");
    button(page, "Copy link for “Rust”").click();
    assertThat(page.locator("#said")).hasText(Pattern.compile(".*the link is selected"));
    assertThat(page.evaluate("getSelection().toString()")).isEqualTo(link.inputValue());
  }

  @Test
  void withoutAScriptTheLinkIsTextThatCanBeSelected() {
    Page page = open(wide().setJavaScriptEnabled(false), "/draft");
    Locator link = checksADraft(page);
    assertThat(link).isEditable(new LocatorAssertions.IsEditableOptions().setEditable(false));
    assertThat(page.locator("[data-copy] ~ button")).hasCount(0);
  }

  @Test
  void allOfThatGoesWithoutAScript() {
    readsAlong(open(wide().setJavaScriptEnabled(false), "/"));
  }

  @Test
  void noPageHasAFaultOfAccessibility() {
    var violations = new ArrayList<String>();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
      for (int width : new int[] {320, 1280}) {
        var options = new NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme);
        Page page = open(options, "/");
        for (String address : addresses(page)) {
          page.navigate(address);
          violations.addAll(Axe.violations(page, address + " " + width + " " + scheme));
        }
        page.navigate("/");
        page.locator("#q").pressSequentially("m");
        page.locator("#suggestions").waitFor();
        page.keyboard().press("ArrowDown");
        violations.addAll(Axe.violations(page, "suggestions " + width + " " + scheme));
      }
    assertThat(violations).isEmpty();
  }

  /** With a piece, whose address nobody knows by heart. */
  private static List<String> addresses(Page page) {
    page.navigate("/?q=last+take");
    var addresses = new ArrayList<>(PAGES);
    addresses.add(page.locator(".hit h2 a").first().getAttribute("href"));
    return addresses;
  }

  @Test
  void nothingIsWiderThanANarrowOrAnEnlargedWindow() {
    for (int width : new int[] {320, 640}) {
      Page page = open(new NewContextOptions().setViewportSize(width, 700), "/");
      for (String address : addresses(page)) {
        page.navigate(address);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
            .as("%s at %d", address, width)
            .isLessThanOrEqualTo(width);
      }
    }
  }
}
