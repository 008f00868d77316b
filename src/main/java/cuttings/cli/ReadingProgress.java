package cuttings.cli;

import cuttings.json.Json;
import cuttings.reindex.Progress;
import java.io.Closeable;
import java.io.Console;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * How far a reading of files is: a bar on a terminal, elsewhere a line or an object of JSON now and
 * then. Told to stop, it ends the run at the next file or step.
 */
final class ReadingProgress implements Progress, Closeable {
  private static final int EVERY = 10_000;
  private static final long OBJECT_EVERY_NANOS = 500_000_000L;

  private final ReportOptions.Form form;
  private final int total;
  private final PrintWriter err;
  private final @Nullable ProgressBar bar;
  private final long began = System.nanoTime();
  private long written = Long.MIN_VALUE;
  private int done;
  private String stage = "reading";
  private final Stopping stopping = new Stopping();

  private ReadingProgress(
      ReportOptions.Form form, int total, PrintWriter err, @Nullable ProgressBar bar) {
    this.form = form;
    this.total = total;
    this.err = err;
    this.bar = bar;
  }

  /**
   * Begins to tell.
   *
   * @param total number of files, 0 where nobody knows
   */
  static ReadingProgress of(ReportOptions.Form form, int total, PrintWriter err) {
    boolean drawn = form == ReportOptions.Form.auto && terminal();
    var progress = new ReadingProgress(form, total, err, drawn ? bar(total) : null);
    progress.stopping.listen();
    return progress;
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

  @Override
  public void read(String file) {
    stopping.check();
    done++;
    if (bar != null) bar.step();
    switch (form) {
      case auto, lines -> {
        if (bar == null && done % EVERY == 0) line(file);
      }
      case json -> object(file);
      case none -> {}
    }
  }

  private void line(String file) {
    String of = done <= total ? " of %,d".formatted(total) : "";
    err.printf("%,d%s files, %,.0f a second, now %s%n", done, of, rate(), file);
    err.flush();
  }

  private double rate() {
    return done / Math.max(1e-9, (System.nanoTime() - began) / 1e9);
  }

  private void object(String file) {
    long now = System.nanoTime();
    if (written != Long.MIN_VALUE && now - written < OBJECT_EVERY_NANOS && done < total) return;
    written = now;
    Map<String, Object> view = view();
    view.put("file", file);
    err.println(Json.write(view));
    err.flush();
  }

  private Map<String, Object> view() {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("stage", stage);
    view.put("done", done);
    if (total > 0) view.put("total", total);
    view.put("rate", Math.round(rate() * 10) / 10.0);
    if (done > 0 && total >= done) view.put("left_s", Math.round((total - done) / rate()));
    return view;
  }

  @Override
  public void goOn() {
    stopping.check();
  }

  @Override
  public void stage(String name) {
    stopping.check();
    stage = name;
    if (form == ReportOptions.Form.json) {
      err.println(Json.write(view()));
      err.flush();
    }
  }

  /** "reading, 1,200 of 1,943 files". */
  @Override
  public String toString() {
    return total == 0
        ? "%s, %,d files".formatted(stage, done)
        : "%s, %,d of %,d files".formatted(stage, done, total);
  }

  @Override
  public void close() {
    if (bar != null) bar.close();
    stopping.close();
  }
}
