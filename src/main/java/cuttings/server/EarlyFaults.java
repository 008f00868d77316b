package cuttings.server;

import cuttings.json.Json;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Problem JSON for what is no request that any route could read: a header too long, a line that is
 * no HTTP. It repeats nothing of what was sent.
 */
final class EarlyFaults extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = Math.max(HttpStatus.BAD_REQUEST_400, response.getStatus());
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json; charset=utf-8");
    response.getHeaders().put("Content-Security-Policy", SecurityHeaders.FOR_PROGRAMS);
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    var body = new LinkedHashMap<String, Object>();
    body.put("type", "about:blank");
    body.put("title", HttpStatus.getMessage(status));
    body.put("status", status);
    response.write(true, ByteBuffer.wrap(Json.bytes(body)), callback);
    return true;
  }
}
