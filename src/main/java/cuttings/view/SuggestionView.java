package cuttings.view;

import cuttings.suggest.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Suggestions as JSON, in their order; those of one kind stand together. */
public final class SuggestionView {
  private SuggestionView() {}

  /** {@code query} and {@code items} with {@code kind}, {@code label}, {@code pieces} ... */
  public static Map<String, Object> of(String typed, List<Suggestion> suggestions) {
    var view = new LinkedHashMap<String, Object>();
    view.put("query", typed);
    view.put("items", suggestions.stream().map(SuggestionView::item).toList());
    return view;
  }

  private static Map<String, Object> item(Suggestion suggestion) {
    var view = new LinkedHashMap<String, Object>();
    view.put("kind", lower(suggestion.kind()));
    view.put("label", suggestion.label());
    if (!suggestion.detail().isEmpty()) view.put("detail", suggestion.detail());
    view.put("key", suggestion.key());
    view.put("pieces", suggestion.pieces());
    view.put("match", lower(suggestion.match()));
    return view;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
