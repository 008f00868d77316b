package cuttings.draft;

import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.extract.PlacedText.Place;
import cuttings.related.RelatedPiece;
import cuttings.review.Review;
import cuttings.view.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A report on a draft for people to read, in Markdown that reads well as plain text too. */
public final class DraftText {
  private final DraftReport report;
  private final StringBuilder out = new StringBuilder();

  private DraftText(DraftReport report) {
    this.report = report;
  }

  /** All of a report; what is empty is left out. */
  public static String of(DraftReport report) {
    var text = new DraftText(report);
    for (Review piece : report.pieces())
      text.out.append("# ").append(Markdown.escaped(title(piece))).append("\n");
    for (String notice : report.notices()) text.out.append("\n").append(notice).append("\n");
    text.section("Already reviewed", report.alreadyReviewed(), DraftText::reviewed);
    text.section("Said otherwise in the archive", report.remarks(), text::remark);
    text.section("Links to put in", report.links(), text::link);
    text.section("Films", report.films(), text::film);
    text.section("People", report.people(), text::person);
    text.section("Older pieces that should link here", report.incoming(), DraftText::incoming);
    text.section("Related", report.related(), DraftText::related);
    return text.out.toString();
  }

  private static String title(Review piece) {
    return piece.headline().isBlank() ? "Draft" : piece.headline();
  }

  private <T> void section(String heading, List<T> items, Function<T, String> line) {
    if (items.isEmpty()) return;
    out.append("\n## ").append(heading).append("\n\n");
    for (T item : items) out.append("- ").append(line.apply(item)).append("\n");
  }

  private static String reviewed(Review review) {
    String day = review.imprint().published() == null ? "" : " on " + review.imprint().published();
    String critics = review.imprint().byline();
    return "already reviewed%s%s: %s"
        .formatted(day, critics.isEmpty() ? "" : " by " + critics, piece(review));
  }

  private String remark(Remark remark) {
    return "%s%s (%s)"
        .formatted(
            where(remark.place()),
            Markdown.escaped(remark.text()),
            remark.evidence().stream().map(DraftText::piece).collect(Collectors.joining("; ")));
  }

  private String link(LinkSuggestion link) {
    return "%s“%s”: %s, %s"
        .formatted(
            where(link.place()),
            Markdown.escaped(link.text()),
            Markdown.escaped(link.reason()),
            piece(link.target()));
  }

  private String film(Found.Film film) {
    FilmEntry entry = film.entry();
    var has = new ArrayList<String>();
    if (entry != null && !film.reviews().isEmpty())
      has.add(
          "reviewed: "
              + film.reviews().stream().map(DraftText::piece).collect(Collectors.joining("; ")));
    if (entry != null && entry.cited() + entry.mentioned() > 0)
      has.add("named in " + (entry.cited() + entry.mentioned()));
    return found(film, has);
  }

  private String person(Found.Person person) {
    PersonEntry entry = person.entry();
    var has = new ArrayList<String>();
    if (entry != null) {
      if (!entry.callings().isEmpty()) has.add(String.join(", ", entry.callings()));
      has.add("named in " + entry.named());
    }
    for (Review article : person.articles()) has.add("about: " + piece(article));
    return found(person, has);
  }

  private static String found(Found found, List<String> has) {
    String linked = found.linked() ? " (linked)" : "";
    return "%s%s: %s"
        .formatted(
            Markdown.escaped(found.label()),
            linked,
            has.isEmpty() ? "nothing in the archive" : String.join("; ", has));
  }

  private static String incoming(IncomingLink link) {
    return piece(link.piece()) + ": " + Markdown.escaped(link.reason());
  }

  private static String related(RelatedPiece related) {
    return piece(related.piece()) + ": " + Markdown.escaped(String.join("; ", related.reasons()));
  }

  private static String piece(Review piece) {
    return Markdown.link(piece.headline(), piece.source().url(), piece.id().value());
  }

  /** The line of the draft, from 1, as editors count. */
  private String where(@Nullable Place place) {
    if (place == null) return "";
    long line =
        report.draft().text().substring(0, place.start()).chars().filter(c -> c == '\n').count();
    return "line " + (line + 1) + ": ";
  }
}
