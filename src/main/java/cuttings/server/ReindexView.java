package cuttings.server;

import cuttings.importer.Changes;
import cuttings.importer.Imported;
import cuttings.reindex.Reindexed;
import cuttings.reindex.Reindexing.State;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How a reindex is, as the API tells it. */
final class ReindexView {
  private ReindexView() {}

  /** Of the last, or the one being done. */
  static Map<String, Object> of(Optional<State> state) {
    var view = new LinkedHashMap<String, Object>();
    view.put("state", "none");
    state.ifPresent(known -> add(known, view));
    return view;
  }

  private static void add(State state, Map<String, Object> view) {
    switch (state) {
      case State.Running(var began, var stage, var files, var file) -> {
        view.put("state", "running");
        view.put("began", began.toString());
        view.put("stage", stage);
        view.put("files", files);
        if (!file.isEmpty()) view.put("file", file);
      }
      case State.Failed(var began, var ended, var reason) -> {
        view.put("state", "failed");
        view.put("began", began.toString());
        view.put("ended", ended.toString());
        view.put("reason", reason);
      }
      case State.Ended(var began, var ended, var result) -> {
        view.put("state", "ended");
        view.put("began", began.toString());
        view.put("ended", ended.toString());
        result(result, view);
      }
    }
  }

  private static void result(Reindexed result, Map<String, Object> view) {
    switch (result) {
      case Reindexed.Unchanged(var changes, var generation) -> {
        view.put("outcome", "unchanged");
        view.put("generation", generation);
        view.put("changes", changes(changes));
      }
      case Reindexed.Published(var done, var generation) -> {
        view.put("outcome", "published");
        view.put("generation", generation.name());
        view.put("changes", changes(done.changes()));
        view.put("left_out", leftOut(done));
      }
      case Reindexed.Refused(var done, var reason) -> {
        view.put("outcome", "refused");
        view.put("reason", reason);
        view.put("changes", changes(done.changes()));
        view.put("left_out", leftOut(done));
      }
    }
  }

  private static Map<String, Object> changes(Changes changes) {
    var view = new LinkedHashMap<String, Object>();
    view.put("unchanged", changes.unchanged());
    view.put("added", changes.added().size());
    view.put("changed", changes.changed().size());
    view.put("vanished", changes.vanished().size());
    return view;
  }

  /** How many files by each reason. */
  private static Map<String, Object> leftOut(Imported.Done done) {
    var view = new LinkedHashMap<String, Object>();
    done.summary().dropped().forEach((reason, dropped) -> view.put(reason, dropped.count()));
    return view;
  }
}
