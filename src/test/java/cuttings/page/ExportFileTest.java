package cuttings.page;

import static cuttings.page.PageSourceTest.items;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.export.Exports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFileTest {
  private static final String EXPORT =
      Exports.wordPress(
          Exports.post("the-lamp", "The Lamp", "It burns.", ""),
          Exports.post("draft", "Draft", "Not yet.", "<wp:status>draft</wp:status>"));
  private static final String LAMP = "https://balcony.example/the-lamp/";

  private static final String ANSWER =
      """
      {"website": {"baseUrl": "https://lantern.example", "timeZone": "Europe/Berlin"},
       "item": {"fullUrl": "/the-ferry", "title": "The Ferry", "body": "<p>It sails.",
       "publishOn": 1552356000000, "tags": ["Sea"], "author": {"displayName": "Tobias Wren"}}}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"export.xml", "export", "export.html"})
  void anExportIsKnownByItsBytesWhateverItIsCalled(String name) throws IOException {
    assertRead(PageSource.of(write(name, EXPORT.getBytes(UTF_8))));
  }

  @Test
  void anExportMayBePackedOrLieInAnArchiveOrAFolder() throws IOException {
    assertRead(PageSource.of(write("export.xml.gz", packed(EXPORT.getBytes(UTF_8)))));
    assertRead(PageSource.of(folder));
    Path zip = folder.resolve("export.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("export.xml"));
      out.write(EXPORT.getBytes(UTF_8));
    }
    assertRead(PageSource.of(zip));
  }

  @Test
  void otherXmlIsNoPageAndNoSource() throws IOException {
    write("sitemap.xml", "<?xml version=\"1.0\"?><urlset><url/></urlset>".getBytes(UTF_8));

    assertThat(items(PageSource.of(folder)))
        .containsExactly(
            new Item.Unreadable("sitemap.xml", Item.Reason.NOT_HTML, "the name ends in .xml"));
  }

  @Test
  void aPageThatOnlyTalksOfFeedsIsAPage() throws IOException {
    Path page = write("a.html", "<!-- <x> --><html><body><rss>x</rss>".getBytes(UTF_8));

    assertThat(items(PageSource.of(page))).singleElement().isInstanceOf(Item.Page.class);
  }

  @Test
  void damagedExportsEndInPagesOrReasons() throws IOException {
    byte[] bytes = EXPORT.getBytes(UTF_8);
    new DamagedFiles(folder.resolve("damaged.xml")).endInValuesOrReasons(bytes, 1_000);
    new DamagedFiles(folder.resolve("damaged.xml.gz")).endInValuesOrReasons(packed(bytes), 200);
  }

  @Test
  void savedAnswersOfSquarespaceArePagesOfAFolder() throws IOException {
    write("the-ferry.json", ANSWER.getBytes(UTF_8));
    write("notes.json", "{\"a\": 1}".getBytes(UTF_8));

    assertThat(items(PageSource.of(folder)))
        .satisfiesExactly(
            notes ->
                assertThat(notes)
                    .isInstanceOfSatisfying(
                        Item.Unreadable.class,
                        left -> assertThat(left.reason()).isEqualTo(Item.Reason.NOT_HTML)),
            ferry -> assertThat(ferry.file()).isEqualTo("https://lantern.example/the-ferry"));
  }

  @Test
  void damagedJsonEndsInPagesOrReasons() throws IOException {
    String ghost =
        "{\"db\": [{\"data\": {\"posts\": [{\"id\": \"1\", \"slug\": \"a\", \"html\": \"<p>A\","
            + " \"published_at\": 1552350600000}], \"users\": [{\"id\": 1, \"name\": \"N\"}],"
            + " \"posts_authors\": [{\"post_id\": 1, \"author_id\": 1}]}}]}";
    new DamagedFiles(folder.resolve("a.json")).endInValuesOrReasons(ANSWER.getBytes(UTF_8), 1_000);
    new DamagedFiles(folder.resolve("b.json")).endInValuesOrReasons(ghost.getBytes(UTF_8), 1_000);
  }

  private static void assertRead(PageSource source) throws IOException {
    assertThat(items(source))
        .satisfiesExactly(
            lamp ->
                assertThat(lamp)
                    .isInstanceOfSatisfying(
                        Item.Page.class,
                        page -> {
                          assertThat(page.file()).isEqualTo(LAMP);
                          assertThat(page.address()).isEqualTo(URI.create(LAMP));
                          assertThat(page.html()).contains("<p>It burns.</p>");
                        }),
            draft ->
                assertThat(draft)
                    .isEqualTo(
                        new Item.Unreadable(
                            "https://balcony.example/draft/", Item.Reason.UNPUBLISHED, "draft")));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
