package cuttings.crawl;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A sitemap (of XML, of plain lines, or a feed): what it names.
 *
 * @param pages each with when it was last changed, where the sitemap says so
 * @param further other sitemaps
 */
record Sitemaps(Map<URI, Optional<Instant>> pages, List<URI> further) {
  /** As large as the protocol lets one be. */
  static final int MOST = 50 << 20;

  /** What a file names; nothing where it is no sitemap. */
  static Optional<Sitemaps> read(URI address, String type, byte[] body) {
    try {
      byte[] plain = unpacked(body);
      // what calls itself packed was unpacked here, within bounds
      String kind = type.contains("gzip") ? "" : type;
      AbstractSiteMap read = new SiteMapParser(false).parseSiteMap(kind, plain, address.toURL());
      var pages = new LinkedHashMap<URI, Optional<Instant>>();
      var further = new ArrayList<URI>();
      if (read instanceof SiteMapIndex index)
        for (AbstractSiteMap map : index.getSitemaps())
          address(map.getUrl()).ifPresent(further::add);
      if (read instanceof SiteMap map)
        for (SiteMapURL page : map.getSiteMapUrls())
          address(page.getUrl()).ifPresent(named -> pages.put(named, modified(page)));
      return Optional.of(new Sitemaps(pages, List.copyOf(further)));
    } catch (UnknownFormatException | IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> modified(SiteMapURL page) {
    return Optional.ofNullable(page.getLastModified()).map(Date::toInstant);
  }

  private static Optional<URI> address(URL url) {
    try {
      URI uri = url.toURI();
      return uri.getHost() == null
          ? Optional.empty()
          : Optional.of(new URI(uri.toString().replaceFirst("#.*$", "")));
    } catch (URISyntaxException e) {
      // no page has such an address
      return Optional.empty();
    }
  }

  private static byte[] unpacked(byte[] body) throws IOException {
    boolean packed = body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
    if (!packed) return body;
    try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] plain = in.readNBytes(MOST + 1);
      if (plain.length > MOST) throw new IOException("larger than a sitemap may be");
      return plain;
    }
  }
}
