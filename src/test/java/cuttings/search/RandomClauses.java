package cuttings.search;

import cuttings.analysis.NameKeys;
import cuttings.analysis.TitleKeys;
import cuttings.schema.Field;
import cuttings.schema.ReviewSchema;
import cuttings.search.Clause.Weighted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Clauses of every kind about {@link RandomReviews}. */
public final class RandomClauses {
  private static final List<Field> TEXTS =
      List.of(
          ReviewSchema.HEADLINE,
          ReviewSchema.BODY,
          ReviewSchema.BODY_STEMS,
          ReviewSchema.FILMS,
          ReviewSchema.PEOPLE,
          ReviewSchema.FILM_WORDS,
          ReviewSchema.CAST_WORDS,
          ReviewSchema.MENTIONED_WORDS);

  private static final List<Field> SAME_ANALYSIS =
      List.of(ReviewSchema.HEADLINE, ReviewSchema.BODY, ReviewSchema.FILMS, ReviewSchema.PEOPLE);

  private static final List<Field> FACETS =
      List.of(
          ReviewSchema.TAG,
          ReviewSchema.YEAR,
          ReviewSchema.PERSON,
          ReviewSchema.KIND,
          ReviewSchema.RATING_BAND);

  private final Random random;
  private final RandomReviews reviews;

  public RandomClauses(Random random) {
    this.random = random;
    this.reviews = new RandomReviews(random);
  }

  /** A request for anything in any order, with names wherever a hit must show them. */
  public SearchRequest request() {
    var filters = new ArrayList<Clause>();
    if (random.nextInt(3) == 0) filters.add(new Clause.Named("filter", clause(2)));
    var sort = reviews.one(SearchRequest.Sort.values());
    boolean whole = sort == SearchRequest.Sort.RELEVANCE || random.nextBoolean();
    return new SearchRequest(
        named(),
        filters,
        random.nextBoolean() ? Map.of() : chosen(),
        sort,
        whole ? 0 : random.nextInt(5),
        whole ? 100 : random.nextInt(5),
        FACETS.stream().filter(_ -> random.nextInt(4) > 0).toList(),
        null);
  }

  private Map<Field, List<Choice>> chosen() {
    var chosen = new LinkedHashMap<Field, List<Choice>>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      Field field = reviews.one(FACETS);
      chosen.put(field, Stream.generate(() -> choice(field)).limit(random.nextInt(4)).toList());
    }
    return chosen;
  }

  private Choice choice(Field field) {
    if (random.nextInt(6) == 0) return new Choice.Missing();
    int year = RandomReviews.FIRST_YEAR + random.nextInt(RandomReviews.YEARS + 1);
    if (field.equals(ReviewSchema.YEAR))
      return random.nextBoolean()
          ? new Choice.Value(Integer.toString(year))
          : new Choice.Span(year, year + random.nextInt(3));
    if (field.equals(ReviewSchema.TAG)) return new Choice.Value(reviews.one(RandomReviews.TAGS));
    if (field.equals(ReviewSchema.PERSON))
      return new Choice.Value(reviews.one(RandomReviews.NAMES));
    return new Choice.Value(reviews.one(field.vocabulary()));
  }

  private Clause named() {
    var rungs = new ArrayList<Clause>();
    for (int i = random.nextInt(3); i >= 0; i--)
      rungs.add(new Clause.Named("rung" + i, new Clause.Scored(clause(3), i)));
    var ladder = new Clause.BestOf(rungs);
    return random.nextBoolean()
        ? ladder
        : new Clause.Preferring(ladder, new Clause.Named("preferred", clause(2)));
  }

  /** Of at most so many levels. */
  private Clause clause(int levels) {
    if (levels == 0 || random.nextInt(3) == 0) return leaf();
    return switch (random.nextInt(7)) {
      case 0 -> new Clause.And(clauses(levels));
      case 1, 2 -> new Clause.BestOf(clauses(levels));
      case 3 -> new Clause.Without(clause(levels - 1), clause(levels - 1));
      case 4 -> new Clause.Preferring(clause(levels - 1), clause(levels - 1));
      case 5 -> new Clause.SumOf(clauses(levels));
      default -> new Clause.Scored(clause(levels - 1), random.nextInt(3));
    };
  }

  private List<Clause> clauses(int levels) {
    return Stream.generate(() -> clause(levels - 1)).limit(1 + random.nextInt(3)).toList();
  }

  private Clause leaf() {
    return switch (random.nextInt(14)) {
      case 0 -> random.nextInt(3) > 0 ? new Clause.All() : new Clause.None();
      case 1 -> new Clause.AnyOf(ReviewSchema.TAG, some(RandomReviews.TAGS));
      case 2 -> new Clause.AnyOf(ReviewSchema.FILM_KEY, titleKeys());
      case 3 -> new Clause.AnyOf(ReviewSchema.CAST_KEY, nameKeys());
      case 4 -> new Clause.StartsWith(ReviewSchema.TAG, beginning(reviews.one(RandomReviews.TAGS)));
      case 5 -> new Clause.StartsWith(ReviewSchema.FILM_KEY, beginning(reviews.words(2)));
      case 6 -> years();
      case 7 -> fractions();
      case 8, 9, 10 -> new Clause.Near(reviews.one(TEXTS), reviews.words(3), random.nextInt(5));
      case 11, 12 -> words();
      default ->
          new Clause.Fuzzy(reviews.one(TEXTS), reviews.one(RandomReviews.WORDS), random.nextInt(3));
    };
  }

  private Clause words() {
    List<Field> fields = List.of(reviews.one(TEXTS));
    if (random.nextBoolean()) fields = some(SAME_ANALYSIS).stream().distinct().toList();
    if (fields.isEmpty()) fields = SAME_ANALYSIS;
    List<Weighted> weighted =
        fields.stream().map(field -> new Weighted(field, 1 + random.nextInt(4))).toList();
    return new Clause.Words(weighted, reviews.words(4), reviews.one(0, 0, 1, 2, Integer.MAX_VALUE));
  }

  private Clause years() {
    double low = RandomReviews.FIRST_YEAR + random.nextInt(2 * RandomReviews.YEARS) / 2.0;
    return new Clause.Between(ReviewSchema.YEAR, low, low + random.nextInt(5) / 2.0 - 0.5);
  }

  private Clause fractions() {
    double low = random.nextInt(9) / 8.0;
    return new Clause.Between(ReviewSchema.RATING, low, low + random.nextInt(4) / 8.0);
  }

  private <T> List<T> some(List<T> values) {
    return Stream.generate(() -> reviews.one(values)).limit(random.nextInt(4)).toList();
  }

  private List<String> titleKeys() {
    return List.copyOf(TitleKeys.of(reviews.words(2)).exact());
  }

  private List<String> nameKeys() {
    return List.copyOf(NameKeys.of(reviews.one(RandomReviews.NAMES)).exact());
  }

  private String beginning(String text) {
    return text.substring(0, random.nextInt(Math.min(4, text.length() + 1)));
  }
}
