package cuttings.server;

import cuttings.archive.Archive;
import cuttings.archive.LiveArchive;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.editorial.Editorial;
import cuttings.editorial.HiddenPage;
import cuttings.feeds.SearchDescription;
import cuttings.feeds.Sitemap;
import cuttings.pages.Address;
import cuttings.review.Review;
import cuttings.schema.KnownValues;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What browsers and crawlers look for at places of their own. */
final class SiteFiles {
  private static final String XML = "application/xml; charset=utf-8";
  private static final String FOR_A_DAY = "public, max-age=86400";

  private final LiveArchive archive;
  private final Supplier<Editorial> editorial;
  private final PublicAddress address;

  SiteFiles(LiveArchive archive, Supplier<Editorial> editorial, PublicAddress address) {
    this.archive = archive;
    this.editorial = editorial;
    this.address = address;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/robots.txt", this::robots);
    routes.get("/opensearch.xml", this::description);
    routes.get("/sitemap.xml", this::sitemaps);
    routes.get("/sitemaps/{number}", this::sitemap);
  }

  private void robots(Context context) {
    context.header("Cache-Control", FOR_A_DAY);
    context.contentType("text/plain; charset=utf-8").result(Robots.text(address.of(context)));
  }

  private void description(Context context) {
    context.header("Cache-Control", FOR_A_DAY);
    context
        .contentType(SearchDescription.TYPE + "; charset=utf-8")
        .result(SearchDescription.write(address.of(context)));
  }

  private void sitemaps(Context context) throws IOException {
    String site = address.of(context);
    int parts = Sitemap.parts(pages(site).size());
    List<String> files =
        IntStream.rangeClosed(1, parts)
            .mapToObj(number -> "%s/sitemaps/%d.xml".formatted(site, number))
            .toList();
    context.contentType(XML).result(Sitemap.index(files));
  }

  private void sitemap(Context context) throws IOException {
    String name = context.pathParam("number");
    List<String> pages = pages(address.of(context));
    int number = name.matches("\\d{1,5}\\.xml") ? Integer.parseInt(name.replace(".xml", "")) : 0;
    if (number < 1 || number > Sitemap.parts(pages.size()))
      throw new NotFoundResponse("no sitemap of this number");
    context.contentType(XML).result(Sitemap.part(pages, number));
  }

  /** Films, people with critics among them, and pieces that editors do not hide. */
  private List<String> pages(String site) throws IOException {
    return archive.ask(open -> {
      Set<String> hidden = hidden(open);
      Stream<Address> films =
          open.catalogue().films().stream().map(FilmEntry::key).sorted().map(Address::ofFilm);
      Stream<Address> people =
          open.catalogue().people().stream().map(PersonEntry::key).sorted().map(Address::ofPerson);
      Stream<Address> pieces =
          open.catalogue().headlines().stream()
              .map(KnownValues.Headline::id)
              .filter(id -> !hidden.contains(id))
              .sorted()
              .map(Address::ofReview);
      return Stream.of(films, people, pieces)
          .flatMap(each -> each)
          .map(page -> site + page)
          .toList();
    });
  }

  private Set<String> hidden(Archive open) throws IOException {
    var ids = new HashSet<String>();
    for (HiddenPage page : editorial.get().allHidden())
      for (Review piece : open.pieces(page.page())) ids.add(piece.id().value());
    return ids;
  }
}
