package cuttings.server;

import cuttings.analysis.NameKeys;
import cuttings.archive.Answer;
import cuttings.archive.LiveArchive;
import cuttings.archive.Question;
import cuttings.catalogue.PersonEntry;
import cuttings.json.Json;
import cuttings.review.Review;
import cuttings.schema.ReviewSchema;
import cuttings.search.SearchRequest.Sort;
import cuttings.view.CriticView;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The JSON API, version 1: critics and what they wrote. */
final class CriticsApi {
  private static final String JSON = "application/json; charset=utf-8";
  private static final int USUAL = 20;

  private final LiveArchive archive;
  private final Searches searches;

  CriticsApi(LiveArchive archive, Searches searches) {
    this.archive = archive;
    this.searches = searches;
  }

  /** {@code GET /api/v1/critics}. */
  void list(Context context) throws IOException {
    Paging page = Paging.read(context, USUAL, Integer.MAX_VALUE);
    String typed = SearchParameters.first(context, "q");
    List<PersonEntry> critics = archive.ask(open -> critics(open.catalogue().people(), typed));
    var view = new LinkedHashMap<String, Object>();
    view.put("query", typed);
    view.put("total", critics.size());
    page.put(view, context, critics.size());
    view.put(
        "items",
        critics.stream().skip(page.offset()).limit(page.limit()).map(CriticView::of).toList());
    context.contentType(JSON).result(Json.write(view));
  }

  private static List<PersonEntry> critics(List<PersonEntry> people, String typed) {
    return people.stream()
        .filter(person -> person.written() > 0 && begins(person, typed))
        .sorted(
            Comparator.comparingInt(PersonEntry::written)
                .reversed()
                .thenComparing(PersonEntry::name))
        .toList();
  }

  /** Whether each word typed begins a word of one of the names. */
  private static boolean begins(PersonEntry person, String typed) {
    List<String> words = List.of(NameKeys.words(typed).split(" "));
    return Stream.concat(Stream.of(person.name()), person.otherNames().stream())
        .map(name -> " " + NameKeys.words(name))
        .anyMatch(name -> words.stream().allMatch(word -> name.contains(" " + word)));
  }

  /** {@code GET /api/v1/critics/{key}}. */
  void critic(Context context) throws IOException {
    Paging page = Paging.read(context, USUAL, SearchParameters.WINDOW);
    String key = context.pathParam("key");
    PersonEntry critic =
        archive
            .ask(open -> open.catalogue().person(key))
            .filter(person -> person.written() > 0)
            .orElseThrow(() -> new NotFoundResponse("no critic of this key"));
    var coverage = archive.ask(open -> open.coverage().of(critic, page.limit()));
    Answer answer = searches.ask(context, written(critic.name(), page));
    List<Review> pieces = answer.hits().stream().map(Answer.Hit::review).toList();
    var view = CriticView.of(critic, pieces, coverage);
    page.put(view, context, answer.total());
    context.contentType(JSON).result(Json.write(view));
  }

  private static Question written(String name, Paging page) {
    return new Question(
        "",
        Map.of(ReviewSchema.CRITIC, List.of(name)),
        Sort.NEWEST,
        page.offset(),
        page.limit(),
        true,
        false);
  }
}
