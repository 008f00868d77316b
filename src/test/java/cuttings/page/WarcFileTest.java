package cuttings.page;

import static cuttings.page.PageSourceTest.items;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcFileTest {
  private static final String LAMP = "http://reel.example/reviews/the-lamp";
  private static final String FERRY = "https://reel.example/reviews/the-ferry?part=2";
  private static final String HTML = "Content-Type: text/html; charset=utf-8";

  @TempDir Path folder;

  @Test
  void aPageIsCalledByItsAddressAndKnowsIt() throws IOException {
    byte[] warc = response(LAMP, 1, ok(HTML, "<p>The Lamp"));

    assertThat(items(source("pages.warc", warc))).containsExactly(page(LAMP, "<p>The Lamp"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pages.warc.gz", "pages", "pages.html"})
  void aPackedArchiveIsKnownByItsBytesWhateverItIsCalled(String name) throws IOException {
    byte[] warc =
        joined(
            packed(info()),
            packed(response(LAMP, 1, ok(HTML, "<p>One"))),
            packed(response(FERRY, 1, ok(HTML, "<p>Two"))));

    assertThat(items(source(name, warc)))
        .containsExactly(page(LAMP, "<p>One"), page(FERRY, "<p>Two"));
  }

  @Test
  void theNewestCaptureOfAnAddressWinsWhereverItStands() throws IOException {
    byte[] warc =
        joined(
            response(LAMP, 2, ok(HTML, "<p>Second")),
            response(LAMP, 3, ok(HTML, "<p>Third")),
            response("HTTP://Reel.example/reviews/the-lamp#end", 1, ok(HTML, "<p>First")));

    assertThat(items(source("pages.warc", warc)))
        .containsExactly(
            left(LAMP, Item.Reason.OLDER_CAPTURE, "2019-03-02T10:00:00Z"),
            page(LAMP, "<p>Third"),
            left(
                "HTTP://Reel.example/reviews/the-lamp#end",
                Item.Reason.OLDER_CAPTURE,
                "2019-03-01T10:00:00Z"));
  }

  @Test
  void aNewerCaptureThatIsNoPageDoesNotHideAnOlderOne() throws IOException {
    byte[] warc =
        joined(
            response(LAMP, 1, ok(HTML, "<p>First")),
            response(LAMP, 2, "HTTP/1.1 503 Busy\r\n" + HTML + "\r\n\r\n<p>Busy"),
            revisit(LAMP, 3));

    assertThat(items(source("pages.warc", warc)))
        .containsExactly(
            page(LAMP, "<p>First"),
            left(LAMP, Item.Reason.HTTP_STATUS, "503"),
            left(LAMP, Item.Reason.REVISIT, "says that nothing changed since another capture"));
  }

  @Test
  void whatIsNoPageIsToldOfWithItsReason() throws IOException {
    byte[] warc =
        joined(
            response(LAMP + ".jpg", 1, ok("Content-Type: image/jpeg", "JFIF")),
            response(LAMP + "/", 1, "HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\n"),
            response(LAMP + "/empty", 1, ok(HTML, " ")),
            response(LAMP + "/head", 1, "HTTP is what this is not"),
            record("response", "dns:reel.example", 1, "text/dns", bytes("reel.example A")),
            record("request", LAMP, 1, "application/http; msgtype=request", bytes("GET / \r\n")));

    assertThat(items(source("pages.warc", warc)))
        .satisfiesExactly(
            image -> assertReason(image, Item.Reason.NOT_HTML, "image/jpeg"),
            moved -> assertReason(moved, Item.Reason.HTTP_STATUS, "301"),
            empty -> assertReason(empty, Item.Reason.EMPTY, "1 bytes without text"),
            broken -> assertReason(broken, Item.Reason.UNREADABLE, "a broken answer"),
            dns -> assertReason(dns, Item.Reason.NOT_HTML, "text/dns"));
  }

  @Test
  void aBodyInPiecesAndPackedIsPutTogether() throws IOException {
    byte[] body = packed(bytes("<p>The Lamp"));
    byte[] head =
        bytes(
            "HTTP/1.1 200 OK\r\n"
                + HTML
                + "\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n");
    byte[] warc =
        record(
            "response",
            LAMP,
            1,
            "application/http; msgtype=response",
            joined(
                head,
                bytes("5\r\n"),
                Arrays.copyOf(body, 5),
                bytes("\r\n" + Integer.toHexString(body.length - 5) + "\r\n"),
                Arrays.copyOfRange(body, 5, body.length),
                bytes("\r\n0\r\n\r\n")));

    assertThat(items(source("pages.warc", warc))).containsExactly(page(LAMP, "<p>The Lamp"));
  }

  @Test
  void theServersCharsetIsHeardWhereTheBytesDoNotSpeak() throws IOException {
    String russian = "<p>Лампа горит";
    byte[] body = russian.getBytes(Charset.forName("KOI8-R"));
    byte[] head = bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=koi8-r\r\n\r\n");
    byte[] warc = record("response", LAMP, 1, "application/http", joined(head, body));

    assertThat(items(source("pages.warc", warc)))
        .containsExactly(new Item.Page(LAMP, russian, "KOI8-R", URI.create(LAMP)));
  }

  @Test
  void aBodyThatUnpacksAboveTheLimitIsTooLarge() throws IOException {
    byte[] bomb = packed(new byte[16 << 20]);
    byte[] head = bytes("HTTP/1.1 200 OK\r\n" + HTML + "\r\nContent-Encoding: gzip\r\n\r\n");
    byte[] warc = record("response", LAMP, 1, "application/http", joined(head, bomb));

    assertThat(items(source("pages.warc", warc)))
        .containsExactly(left(LAMP, Item.Reason.TOO_LARGE, "more than 5 MiB"));
  }

  @Test
  void anEncodingThatIsNotKnownIsAReason() throws IOException {
    String head = HTML + "\r\nContent-Encoding: tar";

    assertThat(items(source("pages.warc", response(LAMP, 1, ok(head, "<p>x")))))
        .satisfiesExactly(item -> assertReason(item, Item.Reason.UNREADABLE, "a broken answer"));
  }

  @Test
  void anArchiveCutShortIsReadAsFarAsItGoes() throws IOException {
    byte[] whole =
        joined(
            packed(response(LAMP, 1, ok(HTML, "<p>One"))),
            packed(response(FERRY, 1, ok(HTML, noise()))));

    List<Item> items = items(source("cut.warc.gz", Arrays.copyOf(whole, whole.length - 200)));

    assertThat(items.getFirst()).isEqualTo(page(LAMP, "<p>One"));
    assertThat(items.getLast())
        .isInstanceOfSatisfying(
            Item.Unreadable.class,
            rest -> {
              assertThat(rest.file()).isEqualTo("cut.warc.gz");
              assertThat(rest.reason()).isEqualTo(Item.Reason.UNREADABLE);
            });
  }

  @Test
  void aLengthThatLiesEndsTheReadingWithAReason() throws IOException {
    String record = new String(response(LAMP, 1, ok(HTML, "<p>One")), UTF_8);
    byte[] warc =
        joined(
            bytes(record.replaceFirst("Content-Length: \\d+", "Content-Length: 9")),
            response(FERRY, 1, ok(HTML, "<p>Two")));

    assertThat(items(source("pages.warc", warc)))
        .last()
        .satisfies(rest -> assertReason(rest, Item.Reason.UNREADABLE, "unread after 1 records"));
  }

  @Test
  void aFileThatOnlyHasTheNameIsToldOf() throws IOException {
    assertThat(items(source("pages.warc", bytes("<p>no archive"))))
        .satisfiesExactly(
            rest -> assertReason(rest, Item.Reason.UNREADABLE, "unread after 0 records"));
  }

  @Test
  void inAFolderItsPagesStandBesideOthersUnderTheirAddresses() throws IOException {
    source("a.html", bytes("<p>A"));
    source("b.warc", response(LAMP, 1, ok(HTML, "<p>One")));

    assertThat(items(PageSource.of(folder)))
        .containsExactly(new Item.Page("a.html", "<p>A", "UTF-8"), page(LAMP, "<p>One"));
    assertThat(items(ListSource.of(folder.resolve("b.warc") + "\n")))
        .containsExactly(page(LAMP, "<p>One"));
  }

  @Test
  void damagedArchivesEndInPagesOrReasons() throws IOException {
    byte[] one = response(LAMP, 1, ok(HTML + "\r\nContent-Length: 6", "<p>One"));
    byte[] two = response(FERRY, 2, ok(HTML + "\r\nTransfer-Encoding: chunked", "3\r\n<p>\r\n0"));
    byte[] whole = joined(info(), one, revisit(LAMP, 2), two);
    byte[] members = joined(packed(one), packed(revisit(LAMP, 2)), packed(two));
    new DamagedFiles(folder.resolve("damaged.warc")).endInValuesOrReasons(whole, 600);
    new DamagedFiles(folder.resolve("damaged.warc.gz")).endInValuesOrReasons(members, 300);
  }

  private static void assertReason(Item item, Item.Reason reason, String detail) {
    assertThat(item)
        .isInstanceOfSatisfying(
            Item.Unreadable.class,
            left -> {
              assertThat(left.reason()).isEqualTo(reason);
              assertThat(left.detail()).contains(detail);
            });
  }

  private static Item page(String address, String html) {
    return new Item.Page(address, html, "UTF-8", URI.create(address));
  }

  private static Item left(String address, Item.Reason reason, String detail) {
    return new Item.Unreadable(address, reason, detail);
  }

  private PageSource source(String name, byte[] bytes) throws IOException {
    return PageSource.of(Files.write(folder.resolve(name), bytes));
  }

  private static String ok(String headers, String body) {
    return "HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n" + body;
  }

  private static byte[] response(String address, int day, String http) {
    return record("response", address, day, "application/http; msgtype=response", bytes(http));
  }

  private static byte[] revisit(String address, int day) {
    return record(
        "revisit",
        address,
        day,
        "application/http; msgtype=response",
        bytes("HTTP/1.1 200 OK\r\n" + HTML + "\r\n\r\n"));
  }

  private static byte[] info() {
    return record("warcinfo", "", 1, "application/warc-fields", bytes("software: a test\r\n"));
  }

  private static byte[] record(String type, String address, int day, String kind, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + (address.isEmpty() ? "" : "\r\nWARC-Target-URI: " + address)
            + "\r\nWARC-Date: 2019-03-0%dT10:00:00Z".formatted(day)
            + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000%d>".formatted(day)
            + (type.equals("revisit") ? "\r\nWARC-Profile: http://netpreserve.org/warc/1.0/x" : "")
            + "\r\nContent-Type: "
            + kind
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return joined(bytes(head), block, bytes("\r\n\r\n"));
  }

  /** Text that packing leaves long. */
  private static String noise() {
    var random = new java.util.Random(7);
    var text = new StringBuilder("<p>");
    for (int i = 0; i < 500; i++) text.append(Long.toString(random.nextLong(), 36)).append(' ');
    return text.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }

  private static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) out.writeBytes(part);
    return out.toByteArray();
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
