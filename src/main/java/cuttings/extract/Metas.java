package cuttings.extract;

import cuttings.review.Critic;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself in its head: OpenGraph, the usual metas, the canonical address, its
 * title.
 */
final class Metas {
  private final Document page;
  private final Facts facts;

  private Metas(Document page, Facts facts) {
    this.page = page;
    this.facts = facts;
  }

  static void read(Document page, Facts facts) {
    new Metas(page, facts).metas();
  }

  static void readTitle(Document page, Facts facts) {
    new Metas(page, facts).titleElement();
  }

  private void metas() {
    address("link[rel=canonical]", "href", Rank.META);
    address("meta[property=og:url]", "content", Rank.META + 1);
    facts.publication.offer(
        Rank.STRUCTURED + 1, meta(page, "property", "og:site_name"), "og:site_name", "meta");
    facts.publication.offer(
        Rank.META + 3, meta(page, "name", "application-name"), "application-name", "meta");
    facts.headline.offer(
        Rank.META + 4,
        meta(page, "property", "og:title").map(this::withoutSite),
        "og:title",
        "meta");
    for (String name :
        List.of("article:published_time", "og:article:published_time", "article:published"))
      facts.publishedIn(Rank.META, meta(page, "property", name), name);
    for (String name :
        List.of(
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publish-date")) facts.publishedIn(Rank.META + 1, meta(page, "name", name), name);
    facts.publishedIn(
        Rank.META + 2, meta(page, "itemprop", "datePublished"), "itemprop datePublished");
    facts.modifiedIn(
        Rank.META, meta(page, "property", "article:modified_time"), "article:modified_time");
    facts.modifiedIn(Rank.META + 1, meta(page, "property", "og:updated_time"), "og:updated_time");
    facts.modifiedIn(Rank.META + 1, meta(page, "itemprop", "dateModified"), "dateModified");
    facts.modifiedIn(Rank.META + 2, meta(page, "name", "last-modified"), "last-modified");
    meta(page, "property", "article:section").ifPresent(facts.sections::add);
    facts.description =
        meta(page, "name", "description")
            .or(() -> meta(page, "property", "og:description"))
            .orElse("");
    for (String name : List.of("author", "dc.creator", "parsely-author", "sailthru.author", "byl"))
      authors(Rank.META, meta(page, "name", name), "meta " + name);
    authors(
        Rank.META + 1,
        meta(page, "property", "article:author").filter(value -> !value.startsWith("http")),
        "article:author");
    facts.tags.offer(
        Rank.META + 1,
        page.select("meta[property=article:tag]").eachAttr("content"),
        "article:tag",
        "meta");
    facts.language.offer(
        Rank.META + 1, Optional.of(page.select("html").attr("lang")), "html lang", "html");
  }

  static Optional<String> meta(Document page, String attribute, String name) {
    Element element = page.selectFirst("meta[" + attribute + "=" + name + "]");
    return Optional.ofNullable(element)
        .map(e -> e.attr("content").strip())
        .filter(s -> !s.isEmpty());
  }

  private void authors(int rank, Optional<String> text, String rule) {
    List<Critic> critics =
        text.map(Names::list).orElse(List.of()).stream()
            .map(name -> new Critic(name, null))
            .toList();
    facts.critics.offer(
        Metadata.site(page, critics) ? Rank.GUESS + 5 : rank, critics, rule, text.orElse(""));
  }

  private void address(String selector, String attribute, int rank) {
    Element element = page.selectFirst(selector);
    if (element == null) return;
    address(element.attr(attribute))
        .ifPresent(url -> facts.url.offer(rank, url, selector, url.toString()));
  }

  /** Only http and https: an address is shown as a link one day. */
  private static Optional<URI> address(String text) {
    try {
      URI url = new URI(text.strip());
      String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
      return url.getHost() != null && (scheme.equals("http") || scheme.equals("https"))
          ? Optional.of(url)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private void titleElement() {
    String title = withoutSite(page.title());
    facts.headline.offer(Rank.GUESS, title, "title", page.title());
  }

  /** "Headline - Site" without the site. */
  private String withoutSite(String title) {
    String site = facts.publication.get().orElse("");
    int cut = -1;
    for (String bar : List.of(" | ", " — ", " – ", " - ", " :: ", " · ", " « ", " » ")) {
      int at = title.lastIndexOf(bar);
      if (at <= 0) continue;
      String tail = title.substring(at + bar.length());
      boolean named =
          tail.equalsIgnoreCase(site)
              || bar.equals(" | ")
              || bar.equals(" — ")
              || bar.equals(" · ");
      if (named || (tail.split(" ").length <= 4 && title.substring(0, at).length() > tail.length()))
        cut = Math.max(cut, at);
    }
    return (cut > 0 ? title.substring(0, cut) : title).strip();
  }
}
