package cuttings.authority;

import java.util.List;

/**
 * What came of reading films and people: those found, and how much was read of each file.
 *
 * @param files in the order they were read, each once however often it was passed through
 */
public record AuthorityReading(Authority authority, List<FileRows> files) {
  public AuthorityReading {
    files = List.copyOf(files);
  }

  public long rows() {
    return files.stream().mapToLong(FileRows::rows).sum();
  }

  public long damagedRows() {
    return files.stream().mapToLong(FileRows::damaged).sum();
  }

  public int filmsKept() {
    return authority.films().size();
  }
}
