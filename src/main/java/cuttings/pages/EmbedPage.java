package cuttings.pages;

/**
 * How another site has the search on its pages: HTML to be copied, with the address of this service
 * in it.
 *
 * @param service its address, without a path
 * @param form a plain form, which needs no script
 * @param element the element of {@link EmbedScript} with that form inside
 * @param policy the strictest Content-Security-Policy under which it works
 */
public record EmbedPage(Frame frame, String service, String form, String element, String policy)
    implements Page {

  static EmbedPage of(String service) {
    String form = form(service);
    return new EmbedPage(
        Frame.of("Search on your site"), service, form, element(service, form), policy(service));
  }

  private static String form(String service) {
    return """
    <form action="%s/">
      <label for="reviews">Search our film reviews</label>
      <input id="reviews" type="search" name="q">
      <button>Search</button>
    </form>
    """
        .formatted(service);
  }

  private static String element(String service, String form) {
    return """
    <script type="module" src="%s%s"></script>
    <cuttings-search filter="kind=review" limit="5" placeholder="Film, person or words">
    %s</cuttings-search>
    """
        .formatted(service, EmbedScript.PATH, form.indent(2));
  }

  private static String policy(String service) {
    return "default-src 'none'; script-src %1$s; connect-src %1$s; form-action %1$s; base-uri 'none'"
        .formatted(service);
  }
}
