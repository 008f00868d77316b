package cuttings.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The Chromium that is installed, driven by Playwright; none is downloaded. */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /**
   * Starts it. Where there is none, the tests are left out and say so; with {@code
   * -Dcuttings.browser=required} they fail.
   */
  static Chromium start() {
    Optional<Path> program = program();
    if (program.isEmpty()) leaveOut();
    var environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    var options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(program.orElseThrow())
            .setArgs(List.of("--no-sandbox"));
    // patient, for a machine on which much else runs
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  private static void leaveOut() {
    String none = "there is no Chromium on the path";
    if ("required".equals(System.getProperty("cuttings.browser"))) throw new AssertionError(none);
    System.err.println("browser tests left out: " + none);
    Assumptions.abort(none);
  }

  private static Optional<Path> program() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
