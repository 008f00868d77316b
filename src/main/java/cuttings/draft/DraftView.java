package cuttings.draft;

import cuttings.catalogue.Entry;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.extract.PlacedText.Place;
import cuttings.json.ReviewView;
import cuttings.review.Film;
import cuttings.review.Review;
import cuttings.view.RelatedView;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report on a draft as JSON.
 *
 * <p>Places are counted in Unicode code points from the first character of the draft, as the text
 * position selector of the W3C's Web Annotation Data Model has it, so that a program in any
 * language cuts out the same words.
 */
public final class DraftView {
  private final String text;

  private DraftView(String text) {
    this.text = text;
  }

  /** All of a report. */
  public static Map<String, Object> of(DraftReport report) {
    var draft = new DraftView(report.draft().text());
    var view = new LinkedHashMap<String, Object>();
    view.put("format", report.draft().format().label());
    view.put("pieces", report.pieces().stream().map(DraftView::piece).toList());
    view.put("films", report.films().stream().map(draft::film).toList());
    view.put("people", report.people().stream().map(draft::person).toList());
    view.put("links", report.links().stream().map(draft::link).toList());
    view.put(
        "already_reviewed", report.alreadyReviewed().stream().map(ReviewView::summary).toList());
    view.put("remarks", report.remarks().stream().map(draft::remark).toList());
    view.put("incoming", report.incoming().stream().map(DraftView::incoming).toList());
    view.put("related", RelatedView.items(report.related()));
    view.put("notices", report.notices());
    return view;
  }

  private static Map<String, Object> piece(Review piece) {
    var view = new LinkedHashMap<String, Object>();
    view.put("kind", piece.kind().name().toLowerCase(java.util.Locale.ROOT));
    view.put("headline", piece.headline());
    view.put("films_reviewed", piece.films().stream().map(Film::label).toList());
    return view;
  }

  private Map<String, Object> film(Found.Film film) {
    Map<String, Object> view = found(film, film.entry());
    view.put("part", film.part().label());
    FilmEntry entry = film.entry();
    view.put("reviewed_in", entry == null ? 0 : entry.reviewed());
    view.put("cited_in", entry == null ? 0 : entry.cited());
    view.put("mentioned_in", entry == null ? 0 : entry.mentioned());
    view.put("reviews", film.reviews().stream().map(ReviewView::summary).toList());
    return view;
  }

  private Map<String, Object> person(Found.Person person) {
    Map<String, Object> view = found(person, person.entry());
    view.put("part", person.part().label());
    PersonEntry entry = person.entry();
    view.put("named_in", entry == null ? 0 : entry.named());
    view.put("directed_in", entry == null ? 0 : entry.directed());
    view.put("acted_in", entry == null ? 0 : entry.acted());
    view.put("articles", person.articles().stream().map(ReviewView::summary).toList());
    return view;
  }

  private Map<String, Object> found(Found found, @Nullable Entry entry) {
    var view = new LinkedHashMap<String, Object>();
    view.put("label", found.label());
    if (entry != null) {
      view.put("key", entry.key());
      view.put("known_as", entry.label());
    }
    place(view, found.first());
    view.put("linked", found.linked());
    return view;
  }

  private Map<String, Object> link(LinkSuggestion link) {
    var view = new LinkedHashMap<String, Object>();
    place(view, link.place());
    view.put("text", link.text());
    view.put("key", link.entry().key());
    view.put("label", link.entry().label());
    view.put("target", LinkedDraft.target(link.target()));
    view.put("target_file", link.target().source().file());
    view.put("target_id", link.target().id().value());
    view.put("target_headline", link.target().headline());
    view.put("reason", link.reason());
    return view;
  }

  private Map<String, Object> remark(Remark remark) {
    var view = new LinkedHashMap<String, Object>();
    view.put("kind", remark.kind().label());
    view.put("text", remark.text());
    view.put("said", remark.said());
    view.put("known", remark.known());
    place(view, remark.place());
    view.put("pieces", remark.pieces());
    view.put("evidence", remark.evidence().stream().map(ReviewView::summary).toList());
    return view;
  }

  private static Map<String, Object> incoming(IncomingLink link) {
    var view = new LinkedHashMap<String, Object>();
    view.put("reason", link.reason());
    view.putAll(ReviewView.summary(link.piece()));
    return view;
  }

  private void place(Map<String, Object> view, @Nullable Place place) {
    if (place == null) return;
    view.put("start", text.codePointCount(0, place.start()));
    view.put("end", text.codePointCount(0, place.end()));
  }
}
