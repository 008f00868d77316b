package cuttings.importer;

import java.util.List;

/**
 * What an archive has learnt of itself.
 *
 * @param boilerplate paragraphs that belong to its sites, taken off every page
 * @param films number of films that its pieces review or cite
 * @param people number of people that its pieces name
 * @param unmatched corrections that name nothing there is, each with its file and line
 */
public record Learnt(List<Recurring> boilerplate, int films, int people, List<String> unmatched) {

  /**
   * A paragraph that recurs.
   *
   * @param text as it stands on the first page that has it
   * @param pages on how many pages it stands, copies of one page counted once
   */
  public record Recurring(String text, int pages) {}

  public Learnt {
    boilerplate = List.copyOf(boilerplate);
    unmatched = List.copyOf(unmatched);
  }
}
