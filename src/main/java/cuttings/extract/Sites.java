package cuttings.extract;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an address leads to another site than that of the page. */
final class Sites {
  private static final Pattern HOST = Pattern.compile("(?i)^(?:https?:)?//([^/?#:@]+)");

  private Sites() {}

  /** A relative address stays; of hosts the name before the last dots counts, not "www". */
  static boolean differ(String href, String host) {
    Matcher other = HOST.matcher(href);
    return other.find() && !name(other.group(1)).equals(name(host));
  }

  /** {@code news.bbc.co.uk} and {@code www.bbc.com} are both {@code bbc}. */
  private static String name(String host) {
    String[] labels = host.toLowerCase(Locale.ROOT).split("\\.");
    int last = labels.length - 2;
    while (last > 0 && labels[last].length() <= 3 && !labels[last - 1].equals("www")) last--;
    return last < 0 ? host : labels[last];
  }
}
