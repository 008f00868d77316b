package cuttings.pages;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;

/** The pages that one test opens, with all that they ask for and all that goes wrong on them. */
final class WatchedPages implements AutoCloseable {
  private final List<Request> requests = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final List<BrowserContext> contexts = new ArrayList<>();

  /** As on a desk. */
  static NewContextOptions wide() {
    return new NewContextOptions().setViewportSize(1280, 900);
  }

  /** Opens one as somebody who was never there before. */
  Page open(Chromium chromium, NewContextOptions options, String address) {
    BrowserContext context = chromium.browser().newContext(options);
    contexts.add(context);
    Page page = context.newPage();
    page.onRequest(requests::add);
    page.onPageError(faults::add);
    page.onDialog(dialog -> {
      faults.add("a script of a piece ran: " + dialog.message());
      dialog.dismiss();
    });
    page.onConsoleMessage(message -> {
      if (message.text().contains("Content Security Policy")) faults.add(message.text());
    });
    page.navigate(address);
    return page;
  }

  List<Request> requests() {
    return requests;
  }

  List<String> faults() {
    return faults;
  }

  @Override
  public void close() {
    contexts.forEach(BrowserContext::close);
  }
}
