package cuttings.evaluate;

import cuttings.page.PageSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Pages as a bad disk, a careless script or a hostile hand would leave them; equal seeds and equal
 * pages give equal copies.
 */
public final class Damage {
  /** A page that grows beyond what a page may have is refused unread and would test nothing. */
  private static final int ROOM = 1 << 10;

  /** Damage to bytes hides damage to the text, so most copies have none. */
  private static final int BYTES_UNHARMED = 2;

  private static final int SPLICED = 8;

  private final List<String> pages;
  private final Chance chance;

  /** Damage to one of these pages at a time, up to the size a page may have. */
  public Damage(Random random, List<String> pages) {
    this(random, pages, PageSource.PAGE_LIMIT);
  }

  /** Damage that makes pages of no more than so many characters. */
  public Damage(Random random, List<String> pages, int most) {
    this.pages = List.copyOf(pages);
    this.chance = new Chance(random, most - ROOM);
  }

  /** One more copy. */
  public DamagedCopy next() {
    var done = new ArrayList<String>();
    String page = chance.any(pages);
    if (chance.random().nextInt(SPLICED) == 0) {
      String other = chance.any(pages);
      page = page.substring(0, chance.place(page)) + other.substring(chance.place(other));
      done.add("spliced");
    }
    for (int i = chance.random().nextInt(1, 4); i > 0; i--) {
      TextDamage damage = chance.any(List.of(TextDamage.values()));
      page = bounded(damage.apply(page, chance));
      done.add(damage.label());
    }
    ByteDamage damage =
        chance.random().nextInt(BYTES_UNHARMED) == 0
            ? chance.any(List.of(ByteDamage.values()))
            : ByteDamage.NONE;
    if (damage != ByteDamage.NONE) done.add(damage.label());
    return new DamagedCopy(String.join(", ", done), damage.apply(page, chance));
  }

  private String bounded(String page) {
    return page.length() <= chance.most() ? page : page.substring(0, chance.most());
  }
}
