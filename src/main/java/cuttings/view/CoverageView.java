package cuttings.view;

import cuttings.coverage.Coverage;
import cuttings.json.ReviewView;
import java.util.LinkedHashMap;
import java.util.Map;

/** The coverage of a film or a person as JSON: its card, then the pieces by part. */
public final class CoverageView {
  private CoverageView() {}

  /** The fields of the card, and {@code parts} with {@code part}, {@code total}, {@code items}. */
  public static Map<String, Object> of(Coverage coverage) {
    var view = new LinkedHashMap<>(CardView.of(coverage.card()));
    view.put("parts", coverage.chapters().stream().map(CoverageView::chapter).toList());
    return view;
  }

  static Map<String, Object> chapter(Coverage.Chapter chapter) {
    var view = new LinkedHashMap<String, Object>();
    view.put("part", chapter.part().label());
    view.put("total", chapter.total());
    view.put("items", chapter.pieces().stream().map(ReviewView::summary).toList());
    return view;
  }
}
