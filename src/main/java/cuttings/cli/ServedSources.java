package cuttings.cli;

import cuttings.page.Address;
import cuttings.page.PageSource;
import cuttings.reindex.Progress;
import cuttings.reindex.Reindex;
import cuttings.reindex.Reindexed;
import cuttings.reindex.Reindexing;
import cuttings.reindex.Watch;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The sources that a service makes its index of, and brings it up to. */
final class ServedSources {
  @Parameters(
      paramLabel = "SOURCE",
      arity = "0..*",
      description =
          "What the index is made of where there is none yet, and at a reindex while it serves."
              + " Also addresses of sites. "
              + Sources.DESCRIPTION)
  List<String> given = new ArrayList<>();

  @Option(
      names = "--watch",
      description = "Follow the sources: reindex whenever a file of theirs has changed.")
  boolean watch;

  @Mixin SiteOptions sites = new SiteOptions();
  @Mixin BackgroundOptions background = new BackgroundOptions();

  List<String> named() {
    return given.isEmpty() && sites.urls == null ? List.of(Sources.DEFAULT) : given;
  }

  List<PageSource> pages(IndexOption index, PrintWriter err) throws IOException {
    if (named().contains("-"))
      throw new IllegalArgumentException("a service cannot read its sources from standard input");
    return Sources.of(named(), sites, index.path, err);
  }

  Reindex reindex(IndexOption index, PrintWriter err, Progress progress) throws IOException {
    return new Reindex(
        index.open(),
        index.path,
        pages(index, err),
        background.read(Sources.paths(named()), err),
        progress);
  }

  /** The reindexes of a service, each of what the sources are then. */
  Reindexing reindexing(IndexOption index, PrintWriter err) {
    return new Reindexing(progress -> reindex(index, err, progress));
  }

  /** Watches, if that is wished; whatever comes of it is told. */
  void watch(Reindexing reindexing, PrintWriter err) throws IOException {
    if (!watch) return;
    List<Path> paths = new ArrayList<>();
    for (String each : named()) if (Address.of(each).isEmpty()) paths.add(Path.of(each));
    if (paths.isEmpty())
      throw new NoSuchFileException("--watch follows folders and files, and no source is one");
    var _ = reindexing.listen(state -> tell(state, err));
    new Watch(paths, () -> begin(reindexing)).start();
  }

  /** What changed while another was being done may have come too late for it. */
  private static void begin(Reindexing reindexing) {
    try {
      while (!reindexing.start(Reindex.Options.USUAL)) Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void tell(Reindexing.State state, PrintWriter err) {
    switch (state) {
      case Reindexing.State.Running _ -> {}
      case Reindexing.State.Failed(_, _, var reason) -> err.println("reindex: " + reason);
      case Reindexing.State.Ended(_, _, Reindexed.Refused(_, var reason)) ->
          err.println("reindex: not switched to what was built: " + reason);
      case Reindexing.State.Ended(_, _, Reindexed.Published(var done, var generation)) ->
          err.printf(
              "reindex: %s with %,d pieces; %,d files added, %,d changed, %,d vanished%n",
              generation.name(),
              generation.reviews(),
              done.changes().added().size(),
              done.changes().changed().size(),
              done.changes().vanished().size());
      case Reindexing.State.Ended(_, _, Reindexed.Unchanged _) -> {}
    }
    err.flush();
  }
}
