package cuttings.view;

import cuttings.catalogue.PersonEntry;
import cuttings.coverage.Coverage;
import cuttings.coverage.Part;
import cuttings.json.ReviewView;
import cuttings.review.Review;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A critic as JSON, in a list of them or with the pieces written. */
public final class CriticView {
  private CriticView() {}

  /** {@code key}, {@code name}, {@code other_names} where there are any, and {@code wrote}. */
  public static Map<String, Object> of(PersonEntry critic) {
    var view = new LinkedHashMap<String, Object>();
    view.put("key", critic.key());
    view.put("name", critic.name());
    if (!critic.otherNames().isEmpty()) view.put("other_names", critic.otherNames());
    view.put("wrote", critic.written());
    return view;
  }

  /**
   * The same with {@code items}, the pieces written, and {@code about}, by part those that speak of
   * someone of this name.
   */
  public static Map<String, Object> of(
      PersonEntry critic, List<Review> written, Coverage coverage) {
    Map<String, Object> view = of(critic);
    view.put("items", written.stream().map(ReviewView::summary).toList());
    view.put(
        "about",
        coverage.chapters().stream()
            .filter(chapter -> chapter.part() != Part.WROTE && chapter.total() > 0)
            .map(CoverageView::chapter)
            .toList());
    return view;
  }
}
