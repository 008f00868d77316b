package cuttings.pages;

/** What programs that read every page are asked to leave alone: results, which have no end. */
final class Robots {
  static final String TEXT =
      """
      User-agent: *
      Disallow: /?
      Disallow: /api/
      Disallow: /status
      """;

  private Robots() {}
}
