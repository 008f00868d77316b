package cuttings.server;

/** What programs that read every page are asked to leave alone: results, which have no end. */
final class Robots {
  private Robots() {}

  /**
   * The file for them.
   *
   * @param site the address of the service, without a path
   */
  static String text(String site) {
    return """
    User-agent: *
    Disallow: /?
    Disallow: /api/
    Disallow: /feed.
    Disallow: /suggest
    Disallow: /status

    Sitemap: %s/sitemap.xml
    """
        .formatted(site);
  }
}
