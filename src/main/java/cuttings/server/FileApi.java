package cuttings.server;

import cuttings.json.Json;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One file over HTTP: read as it is, replaced as a whole. */
final class FileApi {
  private static final int MOST_BYTES = 1024 * 1024;
  private static final int MOST_LINES = 100;

  /** More that is to be said when the file was replaced. */
  interface Remark {
    void addTo(Map<String, Object> view) throws IOException;
  }

  private final EditedFile file;
  private final Remark remark;

  FileApi(EditedFile file, Remark remark) {
    this.file = file;
    this.remark = remark;
  }

  void read(Context context) throws IOException {
    Version version =
        file.read()
            .orElseThrow(() -> new NotFoundResponse("there is no such file yet; PUT makes it"));
    context
        .contentType("application/yaml; charset=utf-8")
        .header("ETag", version.tag())
        .result(version.text());
  }

  void replace(Context context) throws IOException {
    byte[] text = Body.atMost(context, MOST_BYTES);
    Replaced replaced = file.replace(text, Precondition.of(context));
    Map<String, Object> view = view(replaced);
    remark.addTo(view);
    context
        .status(replaced.before().isEmpty() ? 201 : 200)
        .header("ETag", replaced.after().tag())
        .contentType("application/json; charset=utf-8")
        .result(Json.write(view));
  }

  private static Map<String, Object> view(Replaced replaced) {
    var view = new LinkedHashMap<String, Object>();
    List<String> added = replaced.added();
    List<String> removed = replaced.removed();
    view.put("changed", replaced.changed());
    view.put("lines_added", added.size());
    view.put("lines_removed", removed.size());
    view.put("added", added.stream().limit(MOST_LINES).toList());
    view.put("removed", removed.stream().limit(MOST_LINES).toList());
    return view;
  }
}
