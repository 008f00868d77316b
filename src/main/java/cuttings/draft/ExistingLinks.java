package cuttings.draft;

import cuttings.review.PageKey;
import cuttings.review.Review;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The links that a draft has already. */
final class ExistingLinks {
  private final Set<String> keys = new HashSet<>();
  private final Set<String> paths = new HashSet<>();

  ExistingLinks(List<String> targets) {
    for (String target : targets) {
      String href = target.strip();
      if (PageKey.isAddress(href)) keys.add(PageKey.of(href));
      else path(href);
    }
  }

  /** Within the site: {@code ../kes.html#end} is {@code kes.html}. */
  private void path(String href) {
    String path = bare(href.replaceFirst("[?#].*$", "").replaceFirst("^(?:\\.{0,2}/)+", ""));
    if (!path.isEmpty()) paths.add(path);
  }

  /** Whether one of them leads to a piece, by its address or, within the site, by its path. */
  boolean leadTo(Review piece) {
    if (PageKey.withWhole(piece).stream().anyMatch(keys::contains)) return true;
    if (paths.contains(bare(piece.source().file()))) return true;
    URI url = piece.source().url();
    return url != null && url.getPath() != null && paths.contains(bare(url.getPath()));
  }

  private static String bare(String path) {
    return path.replaceFirst("^/", "").replaceFirst("/$", "");
  }
}
