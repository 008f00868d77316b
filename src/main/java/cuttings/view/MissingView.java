package cuttings.view;

import cuttings.coverage.MissingCoverage.Missing;
import cuttings.json.ReviewView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an archive has no piece on, as JSON. */
public final class MissingView {
  private MissingView() {}

  /**
   * {@code films} and {@code people}, each with {@code pieces}, {@code by_year}, {@code newest}.
   */
  public static Map<String, Object> of(List<Missing> films, List<Missing> people) {
    var view = new LinkedHashMap<String, Object>();
    view.put("films", films.stream().map(MissingView::item).toList());
    view.put("people", people.stream().map(MissingView::item).toList());
    return view;
  }

  private static Map<String, Object> item(Missing missing) {
    var view = new LinkedHashMap<String, Object>();
    view.put("key", missing.entry().key());
    view.put("label", missing.entry().label());
    view.put("pieces", missing.pieces());
    view.put("by_year", missing.byYear());
    view.put("newest", missing.newest().stream().map(ReviewView::summary).toList());
    return view;
  }
}
