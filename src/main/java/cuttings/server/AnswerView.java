package cuttings.server;

import cuttings.archive.Answer;
import cuttings.archive.Question;
import cuttings.json.ReviewView;
import cuttings.search.FacetCounts;
import cuttings.search.Passage;
import cuttings.view.CardView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer as the command line and the API give it. */
public final class AnswerView {
  private AnswerView() {}

  /** Query, total, items with their reasons and passages, and facets. */
  public static Map<String, Object> of(Question question, Answer answer) {
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
    view.put("took_ms", answer.took().toMillis());
    view.put("generation", answer.generation().name());
    view.put("items", answer.hits().stream().map(AnswerView::item).toList());
    view.put("facets", facets(answer.facets()));
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

  private static Map<String, Object> facets(List<FacetCounts> facets) {
    var view = new LinkedHashMap<String, Object>();
    for (FacetCounts facet : facets) view.put(facet.field().name(), facet(facet));
    return view;
  }

  private static Map<String, Object> facet(FacetCounts facet) {
    var view = new LinkedHashMap<String, Object>();
    view.put("values", facet.counts().stream().map(AnswerView::value).toList());
    view.put("missing", facet.missing());
    view.put("other", facet.other());
    return view;
  }

  private static Map<String, Object> value(FacetCounts.Count count) {
    var view = new LinkedHashMap<String, Object>();
    view.put("value", count.value());
    view.put("count", count.hits());
    view.put("selected", count.selected());
    return view;
  }
}
