package cuttings.server;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.admission.Forwarding;
import cuttings.admission.Limits;
import cuttings.admission.Rate;
import cuttings.archive.LiveArchive;
import cuttings.archive.SampleArchive;
import cuttings.editorial.Editorial;
import cuttings.json.Json;
import cuttings.misses.MissLog;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the real server does when more is asked of it than it can or should answer. */
@Timeout(120)
class AdmissionIT {
  private static final Limits ONE = new Limits(1, 0, Duration.ofSeconds(5), Duration.ofSeconds(60));
  private static final String SEARCH = "/api/v1/search?q=rust";

  private static LiveArchive archive;
  private static HttpClient http;
  private Javalin server;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    archive = new LiveArchive(SampleArchive.in(folder));
    http = HttpClient.newHttpClient();
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
    http.close();
  }

  @AfterEach
  void stop() {
    if (server != null) server.stop();
  }

  private void serve(Settings settings, Supplier<Editorial> editorial) {
    server = CuttingsServer.create(archive, editorial, MissLog.NONE, settings).start();
  }

  private void serve(Settings settings) {
    serve(settings, () -> Editorial.NONE);
  }

  private static Settings usual() {
    return Settings.at("127.0.0.1", 0);
  }

  private HttpRequest request(String address, String... headers) {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address));
    return headers.length == 0 ? request.build() : request.headers(headers).build();
  }

  private HttpResponse<String> get(String address, String... headers) throws Exception {
    return http.send(request(address, headers), BodyHandlers.ofString());
  }

  private CompletableFuture<HttpResponse<String>> begin(String address) {
    return http.sendAsync(request(address), BodyHandlers.ofString());
  }

  private static void isRefused(HttpResponse<String> response, int status) throws IOException {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Retry-After").orElse("")).matches("[1-9]\\d*");
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(Json.readTree(response.body()).at("/status").asInt()).isEqualTo(status);
  }

  @Test
  void whoAsksTooOftenIsToldWhenToComeAgain() throws Exception {
    serve(usual().with(Rate.of("1/m,3")).with(new Forwarding(true, List.of())));
    String[] anne = {"X-Forwarded-For", "192.0.2.1"};
    for (int i = 0; i < 3; i++) assertThat(get(SEARCH, anne).statusCode()).isEqualTo(200);
    HttpResponse<String> refused = get(SEARCH, anne);
    isRefused(refused, 429);
    assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(50L, 61L);
    assertThat(get("/", anne).statusCode()).as("pages are no way around").isEqualTo(429);
    assertThat(get("/", anne).body()).contains("<html");
    assertThat(get("/healthz", anne).statusCode()).isEqualTo(200);
    assertThat(get(SEARCH, "X-Forwarded-For", "192.0.2.2").statusCode()).isEqualTo(200);
    assertThat(get(SEARCH, "X-Forwarded-For", "192.0.2.9, 192.0.2.1").statusCode())
        .as("what stands before anyone may write")
        .isEqualTo(429);
    assertThat(get(SEARCH).statusCode()).as("the operator").isEqualTo(200);
  }

  @Test
  void whoAsksFromThisMachineHasNoLimitAndIsNotBelieved() throws Exception {
    serve(usual().with(Rate.of("1/m,1")));
    for (int i = 0; i < 5; i++)
      assertThat(get(SEARCH, "X-Forwarded-For", "192.0.2.1").statusCode()).isEqualTo(200);
  }

  @Test
  void aFullQueueIsToldAtOnceAndWhatRunsIsAnswered() throws Exception {
    var begun = new Semaphore(0);
    var release = new Semaphore(0);
    serve(usual().with(ONE), () -> held(begun, release));
    CompletableFuture<HttpResponse<String>> running = begin(SEARCH);
    begun.acquire();
    isRefused(get(SEARCH), 503);
    isRefused(get("/api/v1/films/rust-2024"), 503);
    assertThat(get("/?q=rust").statusCode()).isEqualTo(503);
    assertThat(get("/healthz").statusCode()).isEqualTo(200);
    assertThat(get("/api/v1/suggest?q=ru").statusCode()).isEqualTo(200);
    release.release(1_000);
    assertThat(running.get().statusCode()).isEqualTo(200);
    assertThat(get(SEARCH).statusCode()).isEqualTo(200);
  }

  @Test
  void pagesOfOtherSitesCanReadThatTheyAreRefused() throws Exception {
    String reel = "https://reel.example";
    var begun = new Semaphore(0);
    var release = new Semaphore(0);
    Settings settings = usual().with(new Site("127.0.0.1", 0, null, List.of(reel))).with(ONE);
    serve(
        settings.with(Rate.of("1/m,2")).with(new Forwarding(true, List.of())),
        () -> held(begun, release));
    CompletableFuture<HttpResponse<String>> running = begin(SEARCH);
    begun.acquire();
    String[] anne = {"Origin", reel, "X-Forwarded-For", "192.0.2.1"};
    for (int status : new int[] {503, 200, 429}) {
      String address = status == 503 ? SEARCH : "/api/v1/suggest?q=ru";
      HttpResponse<String> answer = get(address, anne);
      assertThat(answer.statusCode()).isEqualTo(status);
      assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly(reel);
      assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
          .contains("Retry-After");
    }
    assertThat(get(SEARCH, "Origin", "https://other.example").headers().map())
        .doesNotContainKey("access-control-allow-origin");
    release.release(1_000);
    running.get();
  }

  @Test
  void anAnswerThatTakesTooLongIsGivenUp() throws Exception {
    var begun = new Semaphore(0);
    var release = new Semaphore(0);
    serve(usual().with(ONE.answer(Duration.ofMillis(300))), () -> held(begun, release));
    isRefused(get(SEARCH), 503);
    release.release(1_000);
  }

  @Test
  void aServiceThatStopsAnswersWhatItHasBegun() throws Exception {
    var begun = new Semaphore(0);
    var release = new Semaphore(0);
    serve(usual().with(ONE), () -> held(begun, release));
    CompletableFuture<HttpResponse<String>> running = begin(SEARCH);
    begun.acquire();
    var stopping = CompletableFuture.runAsync(server::stop);
    Thread.sleep(200);
    assertThat(stopping).isNotDone();
    release.release(1_000);
    assertThat(running.get().statusCode()).isEqualTo(200);
    stopping.get();
  }

  private static Editorial held(Semaphore begun, Semaphore release) {
    // whoever answers asks for its version as well, before there is a search
    if (!Thread.currentThread().getName().startsWith("search-")) return Editorial.NONE;
    begun.release();
    release.acquireUninterruptibly();
    return Editorial.NONE;
  }
}
