package cuttings.cli;

import cuttings.archive.LiveArchive;
import cuttings.editorial.LiveEditorial;
import cuttings.editorial.Pin;
import cuttings.misses.MissFile;
import cuttings.misses.MissLog;
import cuttings.reindex.Reindex;
import cuttings.reindex.Reindexed;
import cuttings.reindex.Reindexing;
import cuttings.search.Health;
import cuttings.search.IndexUnavailableException;
import cuttings.search.ReviewIndex;
import cuttings.server.Administration;
import cuttings.server.CuttingsServer;
import cuttings.server.Settings;
import cuttings.server.Site;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: search in the browser and over HTTP; indexes its sources first if need be. */
@Command(
    name = "serve",
    description =
        "Serves search over HTTP; where there is no index yet, builds one from its sources first.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final long CLOSING_MILLIS = 5_000;

  @Mixin IndexOption index = new IndexOption();
  @Mixin EditorsOption editors = new EditorsOption();
  @Mixin TokenOption token = new TokenOption();
  @Mixin LimitOptions limits = new LimitOptions();
  @Mixin ObservationOptions observation = new ObservationOptions();

  @Mixin ServedSources sources = new ServedSources();

  @Option(
      names = "--host",
      defaultValue = "${env:CUTTINGS_HOST:-127.0.0.1}",
      description = "Address to listen on (default: ${DEFAULT-VALUE}; environment: CUTTINGS_HOST).")
  String host = "127.0.0.1";

  @Option(
      names = "--port",
      defaultValue = "${env:CUTTINGS_PORT:-8080}",
      description =
          "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}; environment: CUTTINGS_PORT).")
  int port = 8080;

  @Option(
      names = "--no-miss-log",
      description =
          "Do not note searches without a hit in the folder of the index (cuttings misses lists them).")
  boolean noMissLog;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      defaultValue = "${env:CUTTINGS_PUBLIC_URL}",
      description =
          "Address by which readers know the service, for feeds and sitemaps (default: what each request names; environment: CUTTINGS_PUBLIC_URL).")
  @Nullable URI publicUrl;

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description =
          "Origin whose pages may read the API, such as https://reel.example, or * for all; may be repeated.")
  List<String> origins = List.of();

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    var site = new Site(host, port, publicUrl, origins);
    ReviewIndex reviews = index.open();
    prepare(reviews, out);
    LiveEditorial editorial = editors.follow();
    Reindexing reindexing = sources.reindexing(index, err());
    Settings settings = settings(site, reindexing);
    try (var archive = new LiveArchive(reviews, new GenerationLog(err()));
        MissFile file = MissFile.in(index.path)) {
      warnOfIdlePins(archive, editorial);
      Javalin server = start(archive, editorial, noMissLog ? MissLog.NONE : file, settings);
      archive.follow();
      sources.watch(reindexing, err());
      out.printf("Cuttings answers at http://%s:%d/%n", host, server.port());
      out.flush();
      awaitStop(server);
    }
    return ExitCodes.OK;
  }

  /** Until the process is told to end; what is being answered then is answered to its end. */
  private static void awaitStop(Javalin server) throws InterruptedException {
    var stopped = new CountDownLatch(1);
    Thread main = Thread.currentThread();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              server.stop();
              stopped.countDown();
              // the process ends with this thread, and files are still to be closed
              join(main);
            }));
    stopped.await();
  }

  private static void join(Thread main) {
    try {
      main.join(CLOSING_MILLIS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void warnOfIdlePins(LiveArchive archive, LiveEditorial editorial) throws IOException {
    List<Pin> idle = archive.ask(open -> open.idlePins(editorial.current()));
    for (Pin pin : idle)
      spec.commandLine()
          .getErr()
          .printf("editors' file, line %d: nothing here is called “%s”%n", pin.line(), pin.name());
    spec.commandLine().getErr().flush();
  }

  private void prepare(ReviewIndex reviews, PrintWriter out) throws IOException {
    switch (reviews.check()) {
      case Health.Ready _ -> {}
      case Health.Unusable(var detail) -> throw new IndexUnavailableException(detail);
      case Health.Missing(var detail) -> {
        out.printf("There is no index yet; reading %s%n", String.join(", ", sources.named()));
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        try (var progress = new ReportOptions().progress(sources.pages(index, err), err)) {
          Reindexed built = sources.reindex(index, err, progress).run(Reindex.Options.USUAL);
          SummaryText.print(built, out);
        }
      }
    }
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private Settings settings(Site site, Reindexing reindexing) throws IOException {
    Path wishes = editors.file();
    var administration =
        new Administration(
            token.read(err()),
            Files.isDirectory(wishes.toAbsolutePath().resolveSibling(".")) ? wishes : null,
            sources.background.corrections(Sources.paths(sources.named())).orElse(null),
            reindexing);
    err().flush();
    return limits
        .in(Settings.at(site.host(), site.port()))
        .with(site)
        .with(administration)
        .with(observation.read());
  }

  private Javalin start(
      LiveArchive archive, LiveEditorial editorial, MissLog misses, Settings settings)
      throws BindException {
    Javalin server = CuttingsServer.create(archive, editorial::current, misses, settings);
    try {
      return server.start();
    } catch (RuntimeException e) {
      server.stop();
      for (Throwable cause = e; cause != null; cause = cause.getCause())
        if (cause instanceof BindException
            || String.valueOf(cause.getMessage()).contains("already in use"))
          throw new BindException(
              "port %d of %s is in use; choose another with --port".formatted(port, host));
      throw e;
    }
  }
}
