package cuttings.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a person asks, understood; {@code toString} gives it back in query syntax. */
public sealed interface Query {

  /** No condition: browse everything. */
  record Everything() implements Query {
    @Override
    public String toString() {
      return "";
    }
  }

  /** Plain words that belong together: a title, a name, or anything at all. */
  record Words(String text) implements Query {
    @Override
    public String toString() {
      return text;
    }
  }

  /** Words side by side in this order. */
  record Phrase(String text) implements Query {
    @Override
    public String toString() {
      return '"' + text + '"';
    }
  }

  /** A film, person or label in one role: {@code directed-by:mason}. */
  record In(Scope scope, String value) implements Query {
    @Override
    public String toString() {
      return scope.keyword() + ":" + (value.contains(" ") ? '"' + value + '"' : value);
    }
  }

  /** Films of these years, both included: {@code year:2019..2025}. */
  record Years(int from, int to) implements Query {
    @Override
    public String toString() {
      return "year:" + (from == to ? digits(from) : digits(from) + ".." + digits(to));
    }

    private static String digits(int year) {
      return String.format(Locale.ROOT, "%04d", year);
    }
  }

  /** All of them. */
  record And(List<Query> queries) implements Query {
    public And {
      queries = List.copyOf(queries);
    }

    @Override
    public String toString() {
      return queries.stream().map(Query::toString).collect(Collectors.joining(" "));
    }
  }

  /** Any of them: what was typed, first, and what it may mean. */
  record Either(List<Query> queries) implements Query {
    public Either {
      queries = List.copyOf(queries);
    }

    @Override
    public String toString() {
      return queries.getFirst().toString();
    }
  }

  /** Pages that do not answer to it. */
  record Not(Query query) implements Query {
    @Override
    public String toString() {
      return "-" + query;
    }
  }

  /** The role that {@link In} asks for. */
  enum Scope {
    REVIEWED,
    MENTIONS,
    DIRECTED_BY,
    WITH,
    BY,
    CERTIFICATE,
    KIND,
    PUBLICATION,
    TAG;

    /** As typed before the colon: {@code directed-by}. */
    public String keyword() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
