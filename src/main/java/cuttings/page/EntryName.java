package cuttings.page;

import java.util.List;

/** The name an archive gives to one of its files. */
final class EntryName {
  private EntryName() {}

  /** With forward slashes, and without the "./" that tar puts in front. */
  static String plain(String name) {
    return name.replace('\\', '/').replaceFirst("^(?:\\./)+", "");
  }

  /** Absolute names, drives, NUL, and any step upwards. */
  static boolean leadsOut(String name) {
    return name.startsWith("/")
        || name.indexOf('\0') >= 0
        || name.matches("[A-Za-z]:.*")
        || List.of(name.split("/")).contains("..");
  }

  static Item.Unreadable unsafe(String name) {
    return new Item.Unreadable(name, Item.Reason.UNSAFE_NAME, "the name leads out of the archive");
  }
}
