package cuttings.authority;

import java.util.Set;

/**
 * What an archive has, and so all it needs of a source that knows every film ever made.
 *
 * @param titles the {@link cuttings.analysis.TitleKeys#exact exact keys} of every title
 * @param names the {@link cuttings.analysis.NameKeys#canonical canonical key} of every name; for
 *     sources that give people other names, which the tables of IMDb do not
 */
public record Wanted(Set<String> titles, Set<String> names) {
  public Wanted {
    titles = Set.copyOf(titles);
    names = Set.copyOf(names);
  }
}
