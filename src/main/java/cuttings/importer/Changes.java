package cuttings.importer;

import cuttings.register.PageRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the files of an archive differ from those of an earlier reading.
 *
 * @param unchanged number of files that hold what they held
 * @param added files that were not there
 * @param changed files that hold something else
 * @param vanished files that are no longer there
 * @param moved whether the same files come in another order
 */
public record Changes(
    int unchanged, List<String> added, List<String> changed, List<String> vanished, boolean moved) {
  public Changes {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    vanished = List.copyOf(vanished);
  }

  static Changes of(Earlier earlier, List<ReadPage> pages) {
    Set<String> before = earlier.files();
    Set<String> vanished = earlier.files();
    var added = new ArrayList<String>();
    var changed = new ArrayList<String>();
    int unchanged = 0;
    for (ReadPage page : pages) {
      vanished.remove(page.file());
      if (earlier.page(page.digest()).isPresent()) unchanged++;
      else if (before.contains(page.file())) changed.add(page.file());
      else added.add(page.file());
    }
    List<String> order = pages.stream().map(ReadPage::digest).toList();
    boolean moved = !order.equals(earlier.pages().stream().map(PageRecord::digest).toList());
    return new Changes(
        unchanged, added, changed, new HashSet<>(vanished).stream().sorted().toList(), moved);
  }

  /** Whether everything is as it was. */
  public boolean none() {
    return added.isEmpty() && changed.isEmpty() && vanished.isEmpty() && !moved;
  }
}
