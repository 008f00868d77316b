package cuttings.query;

import java.util.List;

/**
 * A person's text, understood.
 *
 * @param notices what could not be read as syntax and was read as plain words, a sentence each
 */
public record ParsedQuery(Query query, List<String> notices) {
  public ParsedQuery {
    notices = List.copyOf(notices);
  }
}
