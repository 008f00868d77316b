package cuttings.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Routes of the API, none of which can be added that the description does not have. */
final class ApiRoutes {
  private final ApiDescription description;
  private final RoutesConfig routes;

  ApiRoutes(ApiDescription description, RoutesConfig routes) {
    this.description = description;
    this.routes = routes;
  }

  /** Answers GET, and says to OPTIONS that it does. */
  void get(String path, Handler handler) {
    routes.get(path, checked(description.operation("get", path), handler));
    routes.options(path, ApiRoutes::canBeRead);
  }

  /** Says to OPTIONS that something can be read, and no more. */
  static void canBeRead(Context context) {
    context.header("Allow", "GET, HEAD, OPTIONS").status(204);
  }

  void post(String path, Handler handler) {
    routes.post(path, checked(description.operation("post", path), handler));
    routes.options(path, context -> context.header("Allow", "POST, OPTIONS").status(204));
  }

  private static Handler checked(Operation operation, Handler handler) {
    return context -> {
      operation.check(context);
      handler.handle(context);
    };
  }
}
