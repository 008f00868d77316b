package cuttings.pages;

import org.jspecify.annotations.Nullable;

/**
 * What every page has around its own.
 *
 * @param title of the window
 * @param query what stands in the search box
 * @param listed whether search engines may list the page
 * @param followed the results of which there are feeds; null where there are none
 */
public record Frame(String title, String query, boolean listed, @Nullable Address followed) {
  private static final String SITE = "Cuttings";

  /** A page about something lasting. */
  static Frame of(String title) {
    return new Frame(title, "", true, null);
  }

  /** A page that changes with the asking, or says what is wrong. */
  static Frame passing(String title, String query) {
    return new Frame(title, query, false, null);
  }

  /** The same page, of which there are feeds. */
  Frame following(Address results) {
    return new Frame(title, query, listed, results);
  }

  /** The title with the name of the site. */
  public String wholeTitle() {
    return title.isEmpty() ? SITE : title + " · " + SITE;
  }
}
