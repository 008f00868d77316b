package cuttings.crawl;

import java.util.Map;

/**
 * What a web server answered to one request.
 *
 * @param headers the first value of each, by its name in lower case
 * @param body unpacked; one byte longer than asked for where there is more
 */
// bytes that nobody changes or compares
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, Map<String, String> headers, byte[] body) {
  Answer {
    headers = Map.copyOf(headers);
  }

  /** The value of a header, or nothing. */
  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  boolean redirects() {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }
}
