package cuttings.server;

import cuttings.archive.Answer;
import cuttings.archive.Archive;
import cuttings.archive.LiveArchive;
import cuttings.archive.Question;
import cuttings.catalogue.Catalogue;
import cuttings.json.Json;
import cuttings.schema.ReviewSchema;
import cuttings.search.FacetCounts;
import cuttings.search.Generation;
import cuttings.search.SearchRequest.Sort;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The state of the service, for whoever runs it. */
final class StatusApi {
  private static final String JSON = "application/json; charset=utf-8";

  private final LiveArchive archive;
  private final Instant started;

  StatusApi(LiveArchive archive, Instant started) {
    this.archive = archive;
    this.started = started;
  }

  /** {@code GET /readyz}: 200 with the generation that serves, 503 while there is none. */
  void ready(Context context) throws IOException {
    Generation generation = archive.ask(Archive::generation);
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("generation", generation.name());
    view.put("created", generation.created());
    view.put("pieces", generation.reviews());
    context.contentType(JSON).result(Json.write(view));
  }

  /** {@code GET /api/v1/status}. */
  void status(Context context) throws IOException {
    context.contentType(JSON).result(Json.write(archive.ask(this::status)));
  }

  private Map<String, Object> status(Archive open) throws IOException {
    String version = CuttingsServer.class.getPackage().getImplementationVersion();
    Catalogue catalogue = open.catalogue();
    var view = new LinkedHashMap<String, Object>();
    view.put("version", version == null ? "(not packaged)" : version);
    view.put("uptime_seconds", Duration.between(started, Instant.now()).toSeconds());
    view.put("generation", open.generation().name());
    view.put("created", open.generation().created());
    view.put("pieces", pieces(open));
    long reviewed = catalogue.films().stream().filter(film -> film.reviewed() > 0).count();
    view.put("films_reviewed", reviewed);
    view.put("films_spoken_of", catalogue.films().size() - reviewed);
    view.put("people", catalogue.people().size());
    view.put("critics", catalogue.people().stream().filter(person -> person.written() > 0).count());
    return view;
  }

  /** The total, and the number of each kind, also where it is 0. */
  private static Map<String, Object> pieces(Archive open) throws IOException {
    Answer all = open.ask(new Question("", Map.of(), Sort.NEWEST, 0, 0, true));
    var pieces = new LinkedHashMap<String, Object>();
    pieces.put("total", open.generation().reviews());
    for (String kind : ReviewSchema.KIND.vocabulary()) pieces.put(kind, count(all.facets(), kind));
    return pieces;
  }

  private static long count(List<FacetCounts> facets, String kind) {
    return facets.stream()
        .filter(facet -> facet.field().equals(ReviewSchema.KIND))
        .flatMap(facet -> facet.counts().stream())
        .filter(count -> count.value().equals(kind))
        .mapToLong(FacetCounts.Count::hits)
        .sum();
  }
}
