package cuttings.server;

/** What every page has: head, name, search box. */
final class PageFrame {
  private PageFrame() {}

  /**
   * A whole page.
   *
   * @param title plain text
   * @param query plain text for the search box
   * @param main HTML, already escaped where it must be
   */
  static String of(String title, String query, String main) {
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <link rel="stylesheet" href="/style.css">
    </head>
    <body>
    <header>
    <a class="name" href="/">Cuttings</a>
    <search>
    <form action="/" method="get">
    <label for="q">Film, person or words</label>
    <input id="q" type="search" name="q" value="%s" enterkeyhint="search" autocomplete="off" spellcheck="false">
    <button type="submit">Search</button>
    </form>
    </search>
    </header>
    <main>
    %s
    </main>
    </body>
    </html>
    """
        .formatted(Html.escape(title + " · Cuttings"), Html.escape(query), main);
  }
}
