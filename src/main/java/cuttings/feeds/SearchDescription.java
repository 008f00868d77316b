package cuttings.feeds;

import cuttings.pages.Asset;

/** The search of the site as a browser adds it to its own (OpenSearch 1.1, draft 6). */
public final class SearchDescription {
  /** Its media type. */
  public static final String TYPE = "application/opensearchdescription+xml";

  private SearchDescription() {}

  /**
   * The description.
   *
   * @param site the address of the service, without a path
   */
  public static String write(String site) {
    return XmlOut.document(xml ->
        xml.element(
            "OpenSearchDescription",
            inside -> inside(inside, site),
            "xmlns",
            "http://a9.com/-/spec/opensearch/1.1/"));
  }

  private static void inside(XmlOut xml, String site) {
    xml.text("ShortName", "Cuttings");
    xml.text("Description", "Film reviews by film, by people and by words");
    xml.text("InputEncoding", "UTF-8");
    xml.text("OutputEncoding", "UTF-8");
    xml.text(
        "Image",
        site + Asset.ICON.address(),
        "type",
        "image/svg+xml",
        "width",
        "16",
        "height",
        "16");
    url(xml, "text/html", site + "/?q={searchTerms}&offset={startIndex?}&limit={count?}");
    for (FeedFormat format : FeedFormat.values())
      url(xml, format.type(), site + format.path() + "?q={searchTerms}&limit={count?}");
    url(xml, "application/x-suggestions+json", site + "/suggest?q={searchTerms}");
    xml.empty("Url", "type", TYPE, "rel", "self", "template", site + "/opensearch.xml");
  }

  private static void url(XmlOut xml, String type, String template) {
    String rel = type.contains("suggestions") ? "suggestions" : "results";
    xml.empty("Url", "type", type, "rel", rel, "indexOffset", "0", "template", template);
  }
}
