package cuttings.pages;

import org.jspecify.annotations.Nullable;

/**
 * The way to the pages before and after.
 *
 * @param place which are shown: {@code 11 to 20 of 1,943}
 * @param previous null on the first page
 * @param next null on the last
 */
public record Pager(String place, @Nullable String previous, @Nullable String next) {

  /**
   * The pages of a list.
   *
   * @param here the address of this page, with its {@code offset}
   * @param reach how deep the list can be shown
   */
  static Pager of(Address here, int offset, int limit, long total, int reach) {
    int after = offset + limit;
    boolean more = limit > 0 && after < total && after + limit <= reach;
    return new Pager(
        "%s to %s of %s"
            .formatted(
                Numbers.plain(Math.min(offset + 1L, total)),
                Numbers.plain(Math.min(after, total)),
                Numbers.plain(total)),
        offset == 0 ? null : at(here, Math.max(0, offset - limit)),
        more ? at(here, after) : null);
  }

  private static String at(Address here, int offset) {
    return offset == 0
        ? here.without("offset").toString()
        : here.with("offset", Integer.toString(offset)).toString();
  }

  /** Whether there is another page at all. */
  public boolean leads() {
    return previous != null || next != null;
  }
}
