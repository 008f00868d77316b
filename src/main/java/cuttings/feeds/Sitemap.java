package cuttings.feeds;

import java.util.List;

/** The pages of the site for programs that read all of them (the protocol of sitemaps.org). */
public final class Sitemap {
  /** The most addresses of one file. */
  public static final int MOST = 50_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private Sitemap() {}

  /** How many files it takes; one also where there is nothing. */
  public static int parts(int addresses) {
    return Math.max(1, (addresses + MOST - 1) / MOST);
  }

  /**
   * The file that names the others.
   *
   * @param addresses where the files are
   */
  public static String index(List<String> addresses) {
    return write("sitemapindex", "sitemap", addresses);
  }

  /**
   * One of the files.
   *
   * @param addresses of all pages, in an order that stays
   * @param number from 1
   */
  public static String part(List<String> addresses, int number) {
    return write(
        "urlset", "url", addresses.stream().skip((number - 1L) * MOST).limit(MOST).toList());
  }

  private static String write(String root, String name, List<String> addresses) {
    return XmlOut.document(xml ->
        xml.element(
            root,
            inside ->
                addresses.forEach(
                    address -> inside.element(name, each -> each.text("loc", address))),
            "xmlns",
            NAMESPACE));
  }
}
