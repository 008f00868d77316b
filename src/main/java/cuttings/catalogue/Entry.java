package cuttings.catalogue;

import java.util.List;

/** A film or a person that the archive knows. */
public sealed interface Entry permits FilmEntry, PersonEntry {

  /** Short and stable, fit for a URL: {@code rust-2024}, {@code sigourney-weaver}. */
  String key();

  /** As printed and, for a film, with its year: {@code Alien³ (1992)}, {@code Sigourney Weaver}. */
  String label();

  /** The established title or name. */
  String name();

  /** Other titles, other spellings of the name. */
  List<String> otherNames();

  /** How much the archive has on it, for telling the better known of two. */
  int prominence();
}
