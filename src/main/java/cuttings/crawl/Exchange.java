package cuttings.crawl;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.netpreserve.jwarc.HttpResponse;

/**
 * One request of HTTP/1.1 to an address that was resolved and judged before, and to no other: the
 * name is not looked up again, so it cannot mean another machine by then.
 *
 * @param most bytes of the body
 * @param time for the whole of it
 */
record Exchange(String userAgent, int most, Duration time) {
  private static final int HEAD = 64 << 10;
  private static final Pattern LENGTH =
      Pattern.compile("(?im)^(?:content-length|transfer-encoding):");
  private static final Pattern BODILESS = Pattern.compile("HTTP/\\S+ (?:1\\d\\d|204|304)\\b");

  /** Asks for a page; the further headers say which version is known already. */
  Answer get(URI uri, InetAddress address, Map<String, String> further) throws IOException {
    long deadline = System.nanoTime() + time.toNanos();
    try (Socket plain = new Socket(Proxy.NO_PROXY)) {
      plain.connect(new InetSocketAddress(address, port(uri)), (int) time.toMillis());
      plain.setSoTimeout((int) time.toMillis());
      try (Socket socket = secure(uri) ? secured(plain, uri) : plain) {
        OutputStream out = socket.getOutputStream();
        out.write(request(uri, further).getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return answer(
            new BufferedInputStream(new BoundedInput(socket, (long) most + HEAD, deadline)));
      }
    }
  }

  private static boolean secure(URI uri) {
    return uri.getScheme().equalsIgnoreCase("https");
  }

  private static int port(URI uri) {
    return uri.getPort() >= 0 ? uri.getPort() : secure(uri) ? 443 : 80;
  }

  /** The certificate must be for the name, whatever address it had. */
  private static Socket secured(Socket plain, URI uri) throws IOException {
    var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    var socket = (SSLSocket) factory.createSocket(plain, uri.getHost(), port(uri), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private String request(URI uri, Map<String, String> further) {
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    var request = new StringBuilder("GET ").append(URI.create(path + query).toASCIIString());
    request.append(" HTTP/1.1\r\nHost: ").append(uri.getHost());
    if (uri.getPort() >= 0) request.append(':').append(uri.getPort());
    request.append("\r\nUser-Agent: ").append(userAgent);
    request.append("\r\nAccept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5");
    request.append("\r\nAccept-Encoding: gzip\r\nConnection: close\r\n");
    further.forEach((name, value) ->
        request.append(name).append(": ").append(value.replaceAll("[^ -~]", "")).append("\r\n"));
    return request.append("\r\n").toString();
  }

  private Answer answer(InputStream in) throws IOException {
    try {
      HttpResponse response = HttpResponse.parse(Channels.newChannel(withLength(in)));
      Map<String, String> headers = new HashMap<>();
      response
          .headers()
          .map()
          .forEach((name, values) ->
              headers.putIfAbsent(name.toLowerCase(Locale.ROOT), values.getFirst().strip()));
      return new Answer(response.status(), headers, body(response));
    } catch (RuntimeException e) {
      throw new IOException("a broken answer: " + e.getMessage(), e);
    }
  }

  /** An answer that ends with the connection, its length put into its head. */
  private InputStream withLength(InputStream in) throws IOException {
    String head = head(in);
    if (LENGTH.matcher(head).find()) return joined(head, in);
    byte[] body = BODILESS.matcher(head).lookingAt() ? new byte[0] : in.readNBytes(most + 1);
    return joined(head + "Content-Length: " + body.length + "\r\n", new ByteArrayInputStream(body));
  }

  private static InputStream joined(String head, InputStream body) {
    byte[] bytes = (head + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    return new SequenceInputStream(new ByteArrayInputStream(bytes), body);
  }

  /** The lines of the head, without the blank one. */
  private static String head(InputStream in) throws IOException {
    var head = new StringBuilder();
    for (int next = in.read(); next >= 0; next = in.read()) {
      head.append((char) next);
      if (next != '\n') continue;
      int blank = head.length() - 4;
      if (blank >= 0 && head.indexOf("\r\n\r\n", blank) == blank)
        return head.substring(0, head.length() - 2);
      if (head.length() > HEAD) throw new IOException("the head of the answer has no end");
    }
    throw new IOException("the answer ends in its head");
  }

  private byte[] body(HttpResponse response) throws IOException {
    if (response.status() != 200) return new byte[0];
    try (InputStream body = response.bodyDecoded().stream()) {
      return body.readNBytes(most + 1);
    }
  }
}
