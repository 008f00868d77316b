package cuttings.authority;

import java.util.List;

/**
 * A person who exists, whether or not the archive speaks of them.
 *
 * @param name the one they are filed under
 * @param otherNames maiden names, pen names, other spellings; without the name itself
 */
public record KnownPerson(String name, List<String> otherNames) {
  public KnownPerson {
    if (name.isBlank()) throw new IllegalArgumentException("a person needs a name");
    otherNames = List.copyOf(otherNames);
  }
}
