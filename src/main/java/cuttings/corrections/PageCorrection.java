package cuttings.corrections;

import cuttings.review.Review;
import cuttings.yaml.Value;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What an editor has set right on one page. */
public final class PageCorrection {
  private static final List<PageField> OF_A_FILM =
      List.of(
          PageField.FILMS_REVIEWED,
          PageField.CREDITS,
          PageField.CERTIFICATE,
          PageField.RUNTIME_MINUTES,
          PageField.RATING,
          PageField.RELEASE);

  private final String page;
  private final int line;
  private final String place;
  // in the order of the constants, so kind comes before what it clears
  private final Map<PageField, FieldCorrection> fields = new EnumMap<>(PageField.class);

  private PageCorrection(Value entry) {
    page = entry.name();
    line = entry.line();
    place = entry.place();
  }

  /** Reads the entry of a page. */
  static PageCorrection of(Value entry) {
    var correction = new PageCorrection(entry);
    var readers = new LinkedHashMap<String, Consumer<Value>>();
    for (PageField field : PageField.values())
      readers.put(
          field.label(), value -> correction.fields.put(field, FieldCorrection.of(field, value)));
    entry.eachField(readers);
    return correction;
  }

  /** The page as the entry names it: a file, an address or an id, with {@code #2} for a notice. */
  public String page() {
    return page;
  }

  /** The line of the file on which the entry begins, from 1. */
  public int line() {
    return line;
  }

  /** Where the entry begins, as evidence and messages name it: {@code corrections.yaml:12}. */
  public String place() {
    return place;
  }

  /**
   * A page with these fields set or cleared; everything else stays as it is. Doing so twice changes
   * no more than doing so once.
   */
  Review apply(Review found) {
    var draft = new PageDraft(found);
    var evidence = new HandEvidence(found.evidence());
    if (clearsFilm()) {
      draft.clearFilm();
      for (PageField field : OF_A_FILM) if (!fields.containsKey(field)) evidence.drop(field);
    }
    for (FieldCorrection field : fields.values()) {
      draft.set(field);
      evidence.set(field);
    }
    makesReview(found, draft, evidence);
    return draft.review(evidence.all());
  }

  private boolean clearsFilm() {
    FieldCorrection kind = fields.get(PageField.KIND);
    return kind != null
        && kind.setting() instanceof Setting.Kind(var set)
        && set != Review.Kind.REVIEW;
  }

  /** An article of which an editor names the film reviewed is a review, unless he says not. */
  private void makesReview(Review found, PageDraft draft, HandEvidence evidence) {
    FieldCorrection films = fields.get(PageField.FILMS_REVIEWED);
    if (films == null || fields.containsKey(PageField.KIND)) return;
    if (!(films.setting() instanceof Setting.Reviewed(var set)) || set.isEmpty()) return;
    if (found.kind() == Review.Kind.REVIEW) return;
    draft.set(
        new FieldCorrection(PageField.KIND, films.place(), new Setting.Kind(Review.Kind.REVIEW)));
    evidence.follows(PageField.KIND, films);
  }
}
