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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** A sitemap (of XML, of plain lines, or a feed): the pages and the further sitemaps it names. */
record Sitemaps(List<URI> pages, List<URI> further) {
  /** As large as the protocol lets one be. */
  static final int MOST = 50 << 20;

  /** What a file names; nothing where it is no sitemap. */
  static Optional<Sitemaps> read(URI address, String type, byte[] body) {
    try {
      byte[] plain = unpacked(body);
      // what calls itself packed was unpacked here, within bounds
      String kind = type.contains("gzip") ? "" : type;
      AbstractSiteMap read = new SiteMapParser(false).parseSiteMap(kind, plain, address.toURL());
      var pages = new ArrayList<URI>();
      var further = new ArrayList<URI>();
      if (read instanceof SiteMapIndex index)
        for (AbstractSiteMap map : index.getSitemaps()) add(map.getUrl(), further);
      if (read instanceof SiteMap map)
        for (SiteMapURL page : map.getSiteMapUrls()) add(page.getUrl(), pages);
      return Optional.of(new Sitemaps(List.copyOf(pages), List.copyOf(further)));
    } catch (UnknownFormatException | IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static void add(java.net.URL url, List<URI> uris) {
    try {
      URI uri = url.toURI();
      if (uri.getHost() != null) uris.add(new URI(uri.toString().replaceFirst("#.*$", "")));
    } catch (URISyntaxException e) {
      // no page has such an address
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
