package cuttings.review;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a page is named: by file, address or id, with {@code #2} for a notice. */
public final class PageKey {
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.+");
  private static final Pattern PART = Pattern.compile("#[1-9][0-9]*$");

  private PageKey() {}

  /** Whether a text is an address as a page has one. */
  public static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  /** One form for all that name the same: of an address what matters, of a file its letters. */
  public static String of(String name) {
    return isAddress(name) ? ofAddress(name) : Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** Every form by which a page may have been named, each as {@link #of} makes it. */
  public static Set<String> all(Review page) {
    Source source = page.source();
    String part = source.part() == 0 ? "" : "#" + source.part();
    var keys = new LinkedHashSet<>(ofSource(source, part));
    keys.add(page.id().value());
    keys.add(page.id().value() + part);
    return keys;
  }

  /** As {@link #all}, and for a notice every form of the page that holds it as well. */
  public static Set<String> withWhole(Review page) {
    var keys = new LinkedHashSet<>(all(page));
    keys.addAll(ofSource(page.source(), ""));
    return keys;
  }

  private static Set<String> ofSource(Source source, String part) {
    var keys = new LinkedHashSet<String>();
    keys.add(of(source.file() + part));
    if (source.url() != null) keys.add(address(source.url().toString()) + part);
    return keys;
  }

  private static String ofAddress(String name) {
    Matcher part = PART.matcher(name);
    return part.find() ? address(name.substring(0, part.start())) + part.group() : address(name);
  }

  /** Without what two links to one page differ in; a query stays, for it may name the page. */
  private static String address(String url) {
    String plain = url.replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("#.*$", "");
    return "//" + plain.replaceFirst("/$", "").toLowerCase(Locale.ROOT);
  }
}
