package cuttings.crawl;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/**
 * What is kept of an address: the last answer that was worth it, and what became of the last try.
 *
 * @param from where it was had, which a redirect may have led to
 * @param status of the answer that the body is of; 0 where there never was one
 * @param trouble why the last try gave nothing better, or empty
 * @param forbidden who forbids it, or empty
 */
// bytes that nobody changes or compares
@SuppressWarnings("ArrayRecordComponent")
record Copy(
    URI address,
    URI from,
    int status,
    String type,
    String etag,
    String modified,
    String trouble,
    String forbidden,
    byte[] body) {

  /** Nothing yet. */
  static Copy none(URI address) {
    return new Copy(address, address, 0, "", "", "", "", "", new byte[0]);
  }

  /** The headers by which a server tells whether it still is what it was. */
  Map<String, String> validators() {
    Map<String, String> headers = new HashMap<>();
    if (status == 200 && !etag.isEmpty()) headers.put("If-None-Match", etag);
    if (status == 200 && !modified.isEmpty()) headers.put("If-Modified-Since", modified);
    return headers;
  }

  /** What is to be kept after one more try. */
  Copy after(Fetched fetched) {
    return switch (fetched) {
      case Fetched.Answered(var from, var answer) ->
          new Copy(
              address,
              from,
              answer.status(),
              answer.header("content-type"),
              answer.header("etag"),
              answer.header("last-modified"),
              "",
              "",
              answer.body());
      case Fetched.Unchanged _ ->
          new Copy(address, from, status, type, etag, modified, "", "", body);
      case Fetched.Failed(var detail) ->
          new Copy(address, from, status, type, etag, modified, detail, "", body);
      // what must not be asked for is not kept either
      case Fetched.Forbidden(var why, var detail) ->
          new Copy(address, address, 0, "", "", "", detail, why.name(), new byte[0]);
    };
  }
}
