package cuttings.cli;

import cuttings.importer.Outcome;
import cuttings.page.PageSource;
import java.io.Closeable;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** The progress of an import: a bar on a terminal, elsewhere a plain line now and then. */
final class ProgressLines implements Closeable {
  private static final int EVERY = 10_000;

  private final PrintWriter err;
  private final int total;
  private final @Nullable ProgressBar bar;
  private int done;

  private ProgressLines(PrintWriter err, int total, @Nullable ProgressBar bar) {
    this.err = err;
    this.total = total;
    this.bar = bar;
  }

  static ProgressLines of(List<PageSource> sources, PrintWriter err) throws IOException {
    int total = 0;
    for (PageSource source : sources) total += source.count();
    return new ProgressLines(err, total, terminal() ? bar(total) : null);
  }

  private static boolean terminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
        && System.getenv("CI") == null
        && !"dumb".equals(System.getenv("TERM"));
  }

  private static ProgressBar bar(int total) {
    return new ProgressBarBuilder()
        .setTaskName("pages")
        .setInitialMax(total)
        .setStyle(
            System.getenv("NO_COLOR") == null
                ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK
                : ProgressBarStyle.ASCII)
        .showSpeed()
        .build();
  }

  void step(Outcome outcome) {
    done++;
    if (bar != null) {
      bar.step();
    } else if (done % EVERY == 0) {
      String of = done <= total ? " of %,d".formatted(total) : "";
      err.printf("%,d%s files, now %s%n", done, of, outcome.file());
      err.flush();
    }
  }

  @Override
  public void close() {
    if (bar != null) bar.close();
  }
}
