package cuttings.benchmark;

import cuttings.archive.Archive;
import cuttings.archive.Question;
import cuttings.catalogue.FilmEntry;
import cuttings.draft.Draft;
import cuttings.draft.DraftCheck;
import cuttings.editorial.Editorial;
import cuttings.lucene.MoreLikeThisBaseline;
import cuttings.review.Review;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The time of related coverage beside that of Lucene's MoreLikeThis for the same pages, and the
 * time of the check of a draft of 3,000 words beside that of one search.
 */
final class EditorTimes {
  private static final int PAGES = 200;
  private static final int DRAFTS = 20;
  private static final int WORDS = 3_000;
  private static final int WANTED = 10;

  private final Archive archive;
  private final MoreLikeThisBaseline lucene;
  private final Stopwatch stopwatch;

  EditorTimes(Archive archive, MoreLikeThisBaseline lucene, Stopwatch stopwatch) {
    this.archive = archive;
    this.lucene = lucene;
    this.stopwatch = stopwatch;
  }

  void measure(int warmUp, int rounds, Random random, PrintStream out) throws IOException {
    List<FilmEntry> films = reviewed(random);
    List<Review> pages = pages(films);
    for (int round = 0; round < warmUp; round++)
      round(pages, new Series(), new Series(), new Series(), new Series());
    var related = new Series();
    var defaults = new Series();
    var rare = new Series();
    var searches = new Series();
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(pages, random);
      round(pages, related, defaults, rare, searches);
    }
    Series checks = checks(drafts(pages), warmUp, rounds);
    out.printf(
        "%nrelated coverage of %d pages, µs%n%-28s %10s %10s%n", pages.size(), "", "median", "p99");
    print("related coverage", related, defaults, out);
    print("MoreLikeThis, defaults", defaults, defaults, out);
    print("MoreLikeThis, any frequency", rare, defaults, out);
    out.printf("%ncheck of a draft of %,d words, µs%n", WORDS);
    print("draft check", checks, searches, out);
    print("one search", searches, searches, out);
  }

  private void round(
      List<Review> pages, Series related, Series defaults, Series rare, Series searches)
      throws IOException {
    for (Review page : pages) {
      stopwatch.time(() -> archive.related(page, WANTED, Editorial.NONE), related);
      stopwatch.time(() -> lucene.like(page, 0, WANTED), defaults);
      stopwatch.time(() -> lucene.like(page, 1, WANTED), rare);
      String title = page.films().getFirst().title();
      stopwatch.time(() -> archive.ask(Question.of(title, WANTED)), searches);
    }
  }

  private static void print(String name, Series own, Series beside, PrintStream out) {
    out.printf(
        "%-28s %10.0f %10.0f   %.1f times, %.1f times%n",
        name, own.median(), own.p99(), own.median() / beside.median(), own.p99() / beside.p99());
  }

  private Series checks(List<Draft> drafts, int warmUp, int rounds) throws IOException {
    var check = new DraftCheck(archive, Editorial.NONE);
    var checks = new Series();
    for (int round = 0; round < warmUp + rounds; round++)
      for (Draft draft : drafts)
        stopwatch.time(() -> check.of(draft), round < warmUp ? new Series() : checks);
    return checks;
  }

  private List<FilmEntry> reviewed(Random random) {
    var films =
        new ArrayList<>(
            archive.catalogue().films().stream().filter(film -> film.reviewed() > 0).toList());
    Collections.shuffle(films, random);
    return films;
  }

  private List<Review> pages(List<FilmEntry> films) throws IOException {
    var pages = new ArrayList<Review>();
    for (FilmEntry film : films) {
      if (pages.size() == PAGES) break;
      archive.coverage().card(film).reviews().stream()
          .filter(review -> !review.films().isEmpty())
          .findFirst()
          .ifPresent(pages::add);
    }
    return pages;
  }

  /** Texts of several pages one after another, each film in italics, as one long draft. */
  private static List<Draft> drafts(List<Review> pages) {
    var drafts = new ArrayList<Draft>();
    var text = new StringBuilder();
    for (Review page : pages) {
      if (drafts.size() == DRAFTS) break;
      text.append("\n\nOf *")
          .append(page.films().getFirst().title())
          .append("* much can be said. ");
      text.append(page.body().text().replace("\n", "\n\n"));
      if (text.toString().split("\\s+").length < WORDS) continue;
      drafts.add(Draft.of(text.toString(), Draft.Format.MARKDOWN));
      text.setLength(0);
    }
    return drafts;
  }
}
