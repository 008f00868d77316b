package cuttings.schema;

import static cuttings.schema.ReviewValues.*;

import cuttings.analysis.TextAnalysis;
import cuttings.review.PageKey;
import cuttings.review.Review;
import cuttings.review.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields of a review in the index.
 *
 * <p>Films and people stand in fields by their role: reviewed, credited, about (headline and first
 * paragraph), cited, mentioned. Each film has its title keys, each person his or her name keys,
 * both computed before any engine sees them. Adding a field is one line here; the engines, the
 * query fields and the documentation follow.
 */
public final class ReviewSchema {
  private static final List<Field> ALL = new ArrayList<>();

  public static final Field ID = keyword("id", review -> List.of(review.id().value()));
  public static final Field FILE = keyword("file", review -> List.of(review.source().file()));
  public static final Field PAGE_KEY =
      keyword("page_key", review -> List.copyOf(PageKey.withWhole(review)));
  public static final Field KIND =
      facet(
          "kind",
          Stream.of(Review.Kind.values()).map(ReviewValues::label).toList(),
          review -> List.of(label(review.kind())));

  // the film reviewed
  public static final Field FILM = facet("film", review -> labels(review, review.films()));
  public static final Field FILM_ID = keyword("film_id", review -> filmIds(review, review.films()));
  public static final Field FILM_KNOWN = keyword("film_known", ReviewValues::knownFilms);
  public static final Field FILM_KEY = keyword("film_key", review -> exactKeys(reviewed(review)));
  public static final Field FILM_NAME =
      keyword("film_name", review -> foldedTitles(review.films()));
  public static final Field FILM_SUBTITLE_KEY =
      keyword("film_subtitle_key", review -> subtitleKeys(review.films()));
  public static final Field FILM_WEAK_KEY =
      keyword("film_weak_key", review -> weakKeys(reviewed(review)));
  public static final Field FILM_PARTIAL_KEY =
      keyword("film_partial_key", review -> partialKeys(review.films()));
  public static final Field FILM_WORDS =
      folded("film_words", review -> foldedTitles(review.films()));
  public static final Field YEAR = wholeFacet("year", review -> years(review.films()));
  public static final Field DECADE = facet("decade", DECADES, review -> decades(review.films()));

  // the people credited
  public static final Field DIRECTOR =
      facet("director", review -> established(review, directors(review)));
  public static final Field DIRECTOR_KEY =
      keyword("director_key", review -> personKeys(review, directors(review)));
  public static final Field CAST =
      facet("cast", review -> established(review, review.credited(Role.CAST)));
  public static final Field CAST_KEY =
      keyword("cast_key", review -> personKeys(review, review.credited(Role.CAST)));
  public static final Field CAST_WORDS =
      folded("cast_words", review -> foldedNames(review.credited(Role.CAST)));
  public static final Field CREW = keyword("crew", review -> established(review, crew(review)));
  public static final Field CREW_KEY =
      keyword("crew_key", review -> personKeys(review, crew(review)));
  public static final Field CREDIT_WEAK_KEY =
      keyword("credit_weak_key", review -> weakNameKeys(credited(review)));
  public static final Field DIRECTOR_WORDS =
      folded("director_words", review -> foldedNames(directors(review)));
  public static final Field CREDIT_WORDS =
      folded("credit_words", review -> foldedNames(credited(review)));

  public static final Field DIRECTOR_SURNAME =
      keyword("director_surname", review -> surnames(directors(review)));
  public static final Field CREDIT_SURNAME =
      keyword("credit_surname", review -> surnames(credited(review)));

  // what and whom it is about: headline and first paragraph
  public static final Field ABOUT_FILM_KEY =
      keyword("about_film_key", review -> exactKeys(aboutFilms(review)));
  public static final Field ABOUT_FILM_ID =
      keyword("about_film_id", review -> filmIds(review, aboutFilms(review)));
  public static final Field ABOUT_PERSON =
      keyword("about_person", review -> established(review, aboutPeople(review)));
  public static final Field ABOUT_PERSON_KEY =
      keyword("about_person_key", review -> personKeys(review, aboutPeople(review)));
  public static final Field ABOUT_WORDS =
      folded("about_words", review -> foldedNames(aboutPeople(review)));

  // other films and people
  public static final Field CITED = keyword("cited", review -> labels(review, cited(review)));
  public static final Field CITED_ID =
      keyword("cited_id", review -> filmIds(review, cited(review)));
  public static final Field MENTIONED_FILM_ID =
      keyword("mentioned_film_id", review -> filmIds(review, mentioned(review)));
  public static final Field CITED_KEY = keyword("cited_key", review -> exactKeys(cited(review)));
  public static final Field MENTIONED_FILM_KEY =
      keyword("mentioned_film_key", review -> exactKeys(mentioned(review)));
  public static final Field MENTIONED_FILM_WEAK_KEY =
      keyword("mentioned_film_weak_key", ReviewValues::otherFilmWeakKeys);
  public static final Field PERSON =
      facet("person", review -> established(review, facetPeople(review)));
  public static final Field PERSON_KNOWN = keyword("person_known", ReviewValues::knownPeople);
  public static final Field MENTIONED_PERSON =
      keyword("mentioned_person", review -> established(review, mentionedPeople(review)));
  public static final Field MENTIONED_PERSON_KEY =
      keyword("mentioned_person_key", review -> personKeys(review, mentionedPeople(review)));
  public static final Field MENTIONED_WORDS =
      folded("mentioned_words", review -> foldedNames(mentionedPeople(review)));

  // by whom, where and when
  public static final Field CRITIC =
      facet("critic", review -> established(review, critics(review)));
  public static final Field CRITIC_KEY =
      keyword("critic_key", review -> personKeys(review, critics(review)));
  public static final Field CRITIC_WORDS =
      folded("critic_words", review -> foldedNames(critics(review)));
  public static final Field PUBLICATION =
      facet("publication", review -> optional(review.imprint().publication()));
  public static final Field PUBLISHED = whole("published", ReviewValues::publishedDay);
  public static final Field LANGUAGE =
      keyword("language", review -> optional(review.imprint().language()));
  public static final Field TAG = facet("tag", review -> review.imprint().tags());

  // the small print
  public static final Field CERTIFICATE =
      facet("certificate", review -> optional(review.particulars().certificate()));
  public static final Field RUNTIME =
      whole("runtime", review -> optional(review.particulars().runtimeMinutes()));
  public static final Field RATING = fraction("rating", ReviewValues::ratingFraction);
  public static final Field RATING_BAND =
      facet("rating_band", RatingBand.LABELS, ReviewValues::ratingBand);
  public static final Field PLATFORM = facet("platform", ReviewValues::platform);

  // the words, as written and by stems
  public static final Field HEADLINE_KNOWN =
      keyword("headline_known", review -> List.of(KnownValues.headline(review)));
  public static final Field HEADLINE = words("headline", review -> List.of(review.headline()));
  public static final Field FILMS = words("films", ReviewValues::allTitles);
  public static final Field PEOPLE = words("people", ReviewValues::credited);
  public static final Field BYLINE = words("byline", ReviewValues::critics);
  public static final Field SURNAMES = words("surnames", ReviewValues::makersAndCritics);
  public static final Field BODY = words("body", review -> List.of(review.body().text()));
  public static final Field BODY_STEMS =
      text("body_stems", TextAnalysis.STEMS, review -> List.of(review.body().text()));

  /** Every field, in the order of this page. */
  public static final List<Field> FIELDS = List.copyOf(ALL);

  private ReviewSchema() {}

  /** Changes when an index built before can no longer be searched by this program. */
  public static String fingerprint() {
    return FIELDS.stream()
        .map(field -> field.name() + ":" + field.type())
        .collect(Collectors.joining("\n"));
  }

  private static Field keyword(String name, Function<Review, List<?>> values) {
    return add(name, new Field.Type.Keyword(false, List.of()), values);
  }

  private static Field facet(String name, Function<Review, List<?>> values) {
    return facet(name, List.of(), values);
  }

  private static Field facet(
      String name, List<String> vocabulary, Function<Review, List<?>> values) {
    return add(name, new Field.Type.Keyword(true, vocabulary), values);
  }

  private static Field whole(String name, Function<Review, List<?>> values) {
    return add(name, new Field.Type.Whole(false), values);
  }

  private static Field wholeFacet(String name, Function<Review, List<?>> values) {
    return add(name, new Field.Type.Whole(true), values);
  }

  private static Field fraction(String name, Function<Review, List<?>> values) {
    return add(name, new Field.Type.Fraction(), values);
  }

  private static Field folded(String name, Function<Review, List<?>> values) {
    return text(name, TextAnalysis.FOLDED, values);
  }

  private static Field words(String name, Function<Review, List<?>> values) {
    return text(name, TextAnalysis.WORDS, values);
  }

  private static Field text(String name, TextAnalysis analysis, Function<Review, List<?>> values) {
    return add(name, new Field.Type.Text(analysis), values);
  }

  private static Field add(String name, Field.Type type, Function<Review, List<?>> values) {
    var field = new Field(name, type, values);
    ALL.add(field);
    return field;
  }
}
