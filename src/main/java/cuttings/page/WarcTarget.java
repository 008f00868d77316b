package cuttings.page;

import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The address that a record of a web archive is of. */
final class WarcTarget {
  private WarcTarget() {}

  /** As the record says it; some writers put it in angle brackets. */
  static String of(WarcTargetRecord record) {
    Optional<String> target = record.headers().first("WARC-Target-URI");
    return target.map(text -> text.replaceFirst("^<(.*)>$", "$1")).orElse("a record of no address");
  }

  /** One form for addresses that name the same page. */
  static String key(WarcTargetRecord record) {
    String target = of(record).replaceFirst("#.*$", "");
    int host = target.indexOf("://") + 3;
    int path = target.indexOf('/', host);
    return path < 0
        ? target.toLowerCase(Locale.ROOT) + "/"
        : target.substring(0, path).toLowerCase(Locale.ROOT) + target.substring(path);
  }
}
