package cuttings.server;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request, read no further than it may be long. */
final class Body {
  private Body() {}

  /**
   * All of it.
   *
   * @param most bytes
   * @throws ContentTooLargeResponse where it is longer, whatever its length is said to be
   */
  static byte[] atMost(Context context, int most) throws IOException {
    if (context.contentLength() > most) throw tooLarge(most);
    InputStream in = context.bodyInputStream();
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) throw tooLarge(most);
    return bytes;
  }

  private static ContentTooLargeResponse tooLarge(int most) {
    return new ContentTooLargeResponse("a body has at most %,d bytes here".formatted(most));
  }
}
