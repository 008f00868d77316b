package cuttings.evaluate;

import cuttings.analysis.TitleKeys;
import cuttings.review.Review;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well what is offered as related to a page holds what a reader of the page would want next:
 * the reviews of the films it mentions, and those of other films by its director.
 */
public final class RelatedReport {
  private static final int FIRST = 10;
  private static final int FOREMOST = 3;

  /** Something that lists the pieces related to one, the most related first. */
  @FunctionalInterface
  public interface Related {
    List<Review> to(Review piece, int limit) throws IOException;
  }

  private final Map<String, PageTruth> pages = new HashMap<>();
  private final Map<String, Set<String>> byTitle = new HashMap<>();
  private final Map<String, Set<String>> byDirector = new HashMap<>();
  private int mentions;
  private int mentionsFirst;
  private int mentionsForemost;
  private int wanted;
  private int found;
  private int directed;
  private int complete;

  /**
   * @param truth of pages each of which reviews one film
   */
  public RelatedReport(List<PageTruth> truth) {
    for (PageTruth page : truth) {
      pages.put(page.file(), page);
      page.text("film", "title").ifPresent(title -> add(byTitle, key(title), page.file()));
      for (String director : page.list("directors").orElse(List.of()))
        add(byDirector, director, page.file());
    }
  }

  private static void add(Map<String, Set<String>> files, String key, String file) {
    files.computeIfAbsent(key, _ -> new HashSet<>()).add(file);
  }

  private static String key(String title) {
    return TitleKeys.canonical(title);
  }

  /** Looks at what is offered for one piece of the archive; one without truth is left out. */
  public void look(Review piece, Related related) throws IOException {
    PageTruth page = pages.get(piece.source().file());
    if (page == null) return;
    List<String> offered =
        related.to(piece, FIRST).stream().map(other -> other.source().file()).toList();
    for (String title : page.list("film_mentions").orElse(List.of()))
      mention(others(byTitle.get(key(title)), page), offered);
    var byTheSame = new HashSet<String>();
    for (String director : page.list("directors").orElse(List.of()))
      byTheSame.addAll(others(byDirector.get(director), page));
    byTheSame(byTheSame, offered);
  }

  private static Set<String> others(
      @org.jspecify.annotations.Nullable Set<String> files, PageTruth page) {
    if (files == null) return Set.of();
    var others = new HashSet<>(files);
    others.remove(page.file());
    return others;
  }

  private void mention(Set<String> reviews, List<String> offered) {
    if (reviews.isEmpty()) return;
    mentions++;
    int place = 0;
    while (place < offered.size() && !reviews.contains(offered.get(place))) place++;
    if (place < offered.size()) mentionsFirst++;
    if (place < Math.min(FOREMOST, offered.size())) mentionsForemost++;
  }

  private void byTheSame(Set<String> reviews, List<String> offered) {
    if (reviews.isEmpty()) return;
    int most = Math.min(FIRST, reviews.size());
    int there = (int) offered.stream().filter(reviews::contains).count();
    directed++;
    if (there >= most) complete++;
    wanted += most;
    found += Math.min(there, most);
  }

  /** Of the mentions of films that another page reviews, how many have it in the first ten. */
  public Share mentionsInTen() {
    return new Share(mentionsFirst, mentions);
  }

  /** As {@link #mentionsInTen}, in the first three. */
  public Share mentionsInThree() {
    return new Share(mentionsForemost, mentions);
  }

  /** Of the reviews of films by the same director, up to ten a page, how many are in its ten. */
  public Share byDirector() {
    return new Share(found, wanted);
  }

  /** Of the pages that have such reviews, how many have all of them, or ten, in the first ten. */
  public Share completeByDirector() {
    return new Share(complete, directed);
  }

  /** So many of so many. */
  public record Share(int met, int of) {
    /** Between 0 and 1; NaN of none. */
    public double value() {
      return of == 0 ? Double.NaN : met / (double) of;
    }
  }
}
