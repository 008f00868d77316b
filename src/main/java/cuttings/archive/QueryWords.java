package cuttings.archive;

import cuttings.query.Query;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of a query, without its syntax. */
final class QueryWords {
  private QueryWords() {}

  /** The plain words of a query, if it has any: what may be misspelt. */
  static Optional<String> plain(Query query) {
    return switch (query) {
      case Query.Words(var text) -> Optional.of(text);
      case Query.And(var queries) ->
          queries.stream().map(QueryWords::plain).flatMap(Optional::stream).findFirst();
      case Query.Either(var queries) -> plain(queries.getFirst());
      case Query.Everything(), Query.Phrase _, Query.In _, Query.Years _, Query.Not _ ->
          Optional.empty();
    };
  }

  /** The same query with other plain words. */
  static Query replaced(Query query, String text) {
    return switch (query) {
      case Query.Words _ -> new Query.Words(text);
      case Query.And(var queries) ->
          new Query.And(queries.stream().map(each -> replaced(each, text)).toList());
      case Query.Either _ -> new Query.Words(text);
      case Query.Everything(), Query.Phrase _, Query.In _, Query.Years _, Query.Not _ -> query;
    };
  }

  /** All that a page is asked to hold, as plain words: for marking and for reasons. */
  static String all(Query query) {
    return switch (query) {
      case Query.Words(var text) -> text;
      case Query.Phrase(var text) -> text;
      case Query.In(var scope, var value) -> labels(scope) ? "" : value;
      case Query.Either(var queries) ->
          queries.stream().map(QueryWords::all).collect(Collectors.joining(" "));
      case Query.And(var queries) ->
          queries.stream()
              .map(QueryWords::all)
              .filter(w -> !w.isEmpty())
              .collect(Collectors.joining(" "));
      case Query.Everything(), Query.Years _, Query.Not _ -> "";
    };
  }

  private static boolean labels(Query.Scope scope) {
    return switch (scope) {
      case CERTIFICATE, KIND, PUBLICATION, TAG, BY -> true;
      case REVIEWED, MENTIONS, DIRECTED_BY, WITH -> false;
    };
  }
}
