package cuttings.view;

import cuttings.json.ReviewView;
import cuttings.related.RelatedPiece;
import cuttings.review.Review;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Related pieces as JSON, the most related first. */
public final class RelatedView {
  private RelatedView() {}

  /**
   * {@code id}, {@code file} and {@code headline} of the piece, and {@code items}: each the summary
   * of a piece with {@code score}, {@code reasons} and, where there are copies, {@code twins}.
   */
  public static Map<String, Object> of(Review piece, List<RelatedPiece> related) {
    var view = new LinkedHashMap<String, Object>();
    view.put("id", piece.id().value());
    view.put("file", piece.source().file());
    view.put("headline", piece.headline());
    view.put("items", items(related));
    return view;
  }

  /** The items alone. */
  public static List<Map<String, Object>> items(List<RelatedPiece> related) {
    return related.stream().map(RelatedView::item).toList();
  }

  private static Map<String, Object> item(RelatedPiece related) {
    var view = new LinkedHashMap<String, Object>();
    view.put("score", related.score());
    view.put("reasons", related.reasons());
    view.putAll(ReviewView.summary(related.piece()));
    if (!related.twins().isEmpty())
      view.put("twins", related.twins().stream().map(twin -> twin.source().file()).toList());
    return view;
  }
}
