package cuttings.pages;

/**
 * The script that other sites load to have the search on their pages. Its address stays, since it
 * stands in pages that nobody here writes; so browsers ask by its tag whether it has changed.
 */
public final class EmbedScript {
  /** Where it is served. */
  public static final String PATH = "/embed.js";

  private static final String CONTENT =
      Asset.joined("combobox.js", "embed-style.js", "embed-asking.js", "embed-hits.js", "embed.js");

  private static final String TAG = "W/\"" + Asset.hash(CONTENT) + "\"";

  private EmbedScript() {}

  /** One ECMAScript module, which loads no other. */
  public static String content() {
    return CONTENT;
  }

  /** An entity tag that goes by the content. */
  public static String tag() {
    return TAG;
  }
}
