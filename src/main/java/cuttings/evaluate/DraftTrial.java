package cuttings.evaluate;

import cuttings.analysis.TitleKeys;
import cuttings.archive.Archive;
import cuttings.draft.Draft;
import cuttings.draft.DraftCheck;
import cuttings.draft.DraftReport;
import cuttings.draft.LinkSuggestion;
import cuttings.draft.LinkedDraft;
import cuttings.editorial.Editorial;
import cuttings.evaluate.RelatedReport.Share;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Published pages offered as drafts to an archive that does not have them: whether the links
 * suggested lead to the reviews of the films that the pages mention.
 */
public final class DraftTrial {
  private final DraftCheck check;
  private final Set<String> reviewed;
  private final List<String> misses = new ArrayList<>();
  private int mentions;
  private int linked;
  private int suggestions;
  private int right;
  private int displaced;
  private int repeated;

  /**
   * @param archive without the pages that are offered
   */
  public DraftTrial(Archive archive) {
    this.check = new DraftCheck(archive, Editorial.NONE);
    this.reviewed =
        archive.catalogue().films().stream()
            .filter(film -> film.reviewed() > 0)
            .map(film -> TitleKeys.canonical(film.name()))
            .collect(Collectors.toSet());
  }

  /** Offers a page of which it is known which films it mentions. */
  public void offer(String html, PageTruth truth) throws IOException {
    DraftReport report = check.of(Draft.of(html, Draft.Format.HTML));
    Set<String> wanted =
        truth.list("film_mentions").orElse(List.of()).stream()
            .map(TitleKeys::canonical)
            .filter(reviewed::contains)
            .collect(Collectors.toSet());
    mentions += wanted.size();
    for (String title : wanted)
      if (report.links().stream().anyMatch(link -> titles(link).contains(title))) linked++;
      else misses.add("%s\tno link\t%s".formatted(truth.file(), title));
    for (LinkSuggestion link : report.links()) {
      suggestions++;
      if (titles(link).stream().anyMatch(wanted::contains)) right++;
      else misses.add("%s\tnot mentioned\t%s".formatted(truth.file(), link.entry().label()));
      if (!html.substring(link.place().start(), link.place().end()).equals(link.text()))
        displaced++;
    }
    repeated += check.of(Draft.of(LinkedDraft.of(report), Draft.Format.HTML)).links().size();
  }

  private static Set<String> titles(LinkSuggestion link) {
    Set<String> titles =
        link.target().films().stream()
            .map(film -> TitleKeys.canonical(film.title()))
            .collect(Collectors.toSet());
    titles.add(TitleKeys.canonical(link.entry().name()));
    return titles;
  }

  /** Of the mentions of films that the archive reviews, how many get a link. */
  public Share linked() {
    return new Share(linked, mentions);
  }

  /** Of all suggestions, how many lead to a film that the page is known to mention. */
  public Share right() {
    return new Share(right, suggestions);
  }

  /** Suggestions whose place does not cut out their text. */
  public int displaced() {
    return displaced;
  }

  /** Links suggested again once all are put in. */
  public int repeated() {
    return repeated;
  }

  /** Page, what is wrong, and film, parted by tabs. */
  public List<String> misses() {
    return List.copyOf(misses);
  }
}
