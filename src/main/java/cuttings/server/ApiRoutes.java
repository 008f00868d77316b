package cuttings.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Routes of the API, none of which can be added that the description does not have. */
final class ApiRoutes {
  private final ApiDescription description;
  private final RoutesConfig routes;
  private final Map<String, List<String>> methods = new HashMap<>();

  ApiRoutes(ApiDescription description, RoutesConfig routes) {
    this.description = description;
    this.routes = routes;
  }

  /** Answers GET, and HEAD with it. */
  void get(String path, Handler handler) {
    routes.get(path, checked(description.operation("get", path), handler));
    allow(path, "GET, HEAD");
  }

  void put(String path, Handler handler) {
    routes.put(path, checked(description.operation("put", path), handler));
    allow(path, "PUT");
  }

  void post(String path, Handler handler) {
    routes.post(path, checked(description.operation("post", path), handler));
    allow(path, "POST");
  }

  /** Says to OPTIONS that something can be read, and no more. */
  static void canBeRead(Context context) {
    context.header("Allow", "GET, HEAD, OPTIONS").status(204);
  }

  private void allow(String path, String method) {
    methods.computeIfAbsent(path, this::options).add(method);
  }

  /** One answer for each path, which tells of the methods that are added after it as well. */
  private List<String> options(String path) {
    var allowed = new ArrayList<String>();
    routes.options(
        path,
        context -> context.header("Allow", String.join(", ", allowed) + ", OPTIONS").status(204));
    return allowed;
  }

  private static Handler checked(Operation operation, Handler handler) {
    return context -> {
      operation.check(context);
      handler.handle(context);
    };
  }
}
