package cuttings.feeds;

/** A form in which programs read feeds. */
public enum FeedFormat {
  /** RSS 2.0, with the extensions that everyone reads. */
  RSS("application/rss+xml"),
  /** Atom, RFC 4287. */
  ATOM("application/atom+xml"),
  /** JSON Feed 1.1. */
  JSON("application/feed+json");

  private final String type;

  FeedFormat(String type) {
    this.type = type;
  }

  /** The media type. */
  public String type() {
    return type;
  }

  /** Where feeds of this form are had: {@code /feed.rss}. */
  public String path() {
    return "/feed." + name().toLowerCase(java.util.Locale.ROOT);
  }

  /** A feed in this form. */
  public String write(SearchFeed feed) {
    return switch (this) {
      case RSS -> RssFeed.write(feed);
      case ATOM -> AtomFeed.write(feed);
      case JSON -> JsonFeed.write(feed);
    };
  }
}
