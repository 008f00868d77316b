package cuttings.review;

import java.util.List;

/**
 * A person as the whole archive knows him or her, however each piece spells the name.
 *
 * @param key short and stable, fit for a URL: {@code bong-joon-ho}
 * @param name the established name
 * @param otherNames other spellings and names
 */
public record PersonIdentity(String key, String name, List<String> otherNames) {
  public PersonIdentity {
    otherNames = List.copyOf(otherNames);
  }
}
