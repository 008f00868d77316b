package cuttings.pages;

/**
 * What every page has around its own.
 *
 * @param title of the window
 * @param query what stands in the search box
 * @param listed whether search engines may list the page
 */
public record Frame(String title, String query, boolean listed) {
  private static final String SITE = "Cuttings";

  /** A page about something lasting. */
  static Frame of(String title) {
    return new Frame(title, "", true);
  }

  /** A page that changes with the asking, or says what is wrong. */
  static Frame passing(String title, String query) {
    return new Frame(title, query, false);
  }

  /** The title with the name of the site. */
  public String wholeTitle() {
    return title.isEmpty() ? SITE : title + " · " + SITE;
  }
}
