package cuttings.server;

import cuttings.archive.Answer;
import cuttings.archive.Question;
import cuttings.json.ReviewView;
import cuttings.pages.Address;
import cuttings.pages.Facet;
import cuttings.schema.Field;
import cuttings.search.FacetCounts;
import cuttings.search.Passage;
import cuttings.view.CardView;
import cuttings.view.Html;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer as the command line and the API give it. */
public final class AnswerView {
  private static final String PATH = "/api/v1/search";

  private AnswerView() {}

  /** Query, total, items with their reasons and passages, and facets. */
  public static Map<String, Object> of(Question question, Answer answer) {
    return view(question, answer, null);
  }

  /** The same, each value of a facet with the address where it is chosen, or no longer is. */
  static Map<String, Object> linked(Question question, Answer answer) {
    Address here = Address.of(question).without("offset").at(PATH);
    return view(question, answer, here);
  }

  private static Map<String, Object> view(
      Question question, Answer answer, @Nullable Address here) {
    var view = new LinkedHashMap<String, Object>();
    view.put("query", question.text());
    view.put("understood", answer.query().toString());
    if (answer.corrected() != null) view.put("corrected", answer.corrected());
    if (!answer.alternatives().isEmpty()) view.put("alternatives", answer.alternatives());
    if (!answer.cards().isEmpty())
      view.put("cards", answer.cards().stream().map(CardView::of).toList());
    if (!answer.notices().isEmpty()) view.put("notices", answer.notices());
    view.put("total", answer.total());
    view.put("offset", question.offset());
    view.put("limit", question.limit());
    view.put("took_ms", answer.took().toMillis());
    view.put("generation", answer.generation().name());
    view.put("items", answer.hits().stream().map(AnswerView::item).toList());
    view.put("facets", facets(answer.facets(), here));
    return view;
  }

  private static Map<String, Object> item(Answer.Hit hit) {
    var view = new LinkedHashMap<String, Object>(ReviewView.summary(hit.review()));
    view.put("score", hit.score());
    view.put("reasons", hit.reasons());
    view.put("highlights", hit.passages().stream().map(AnswerView::passage).toList());
    return view;
  }

  /** Escaped text with marks, and the offsets for those who would rather not trust HTML. */
  private static Map<String, Object> passage(Passage passage) {
    var view = new LinkedHashMap<String, Object>();
    view.put("html", Html.marked(passage));
    view.put("text", passage.text());
    view.put("start", passage.start());
    var marks = new ArrayList<List<Integer>>();
    for (Passage.Mark mark : passage.marks()) marks.add(List.of(mark.start(), mark.end()));
    view.put("marks", marks);
    return view;
  }

  private static Map<String, Object> facets(List<FacetCounts> facets, @Nullable Address here) {
    var view = new LinkedHashMap<String, Object>();
    for (FacetCounts facet : facets) view.put(facet.field().name(), facet(facet, here));
    return view;
  }

  private static Map<String, Object> facet(FacetCounts facet, @Nullable Address here) {
    var view = new LinkedHashMap<String, Object>();
    view.put(
        "values", facet.counts().stream().map(count -> value(facet.field(), count, here)).toList());
    view.put("missing", facet.missing());
    view.put("other", facet.other());
    return view;
  }

  private static Map<String, Object> value(
      Field field, FacetCounts.Count count, @Nullable Address here) {
    var view = new LinkedHashMap<String, Object>();
    view.put("value", count.value());
    view.put("label", Facet.label(field, count.value()));
    view.put("count", count.hits());
    view.put("selected", count.selected());
    if (here != null) view.put("url", here.toggled(field.name(), count.value()).toString());
    return view;
  }
}
