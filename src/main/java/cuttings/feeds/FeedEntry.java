package cuttings.feeds;

import cuttings.archive.Answer;
import cuttings.pages.Address;
import cuttings.pages.Link;
import cuttings.review.Critic;
import cuttings.review.Film;
import cuttings.review.Imprint;
import cuttings.review.Review;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece as an entry of a feed.
 *
 * @param id the same for ever, wherever the service runs
 * @param link to the piece where it was printed, else to its page here
 * @param page its page here
 * @param published when it appeared; null where that is not known
 * @param updated when it was last changed; the beginning of time where nothing is known
 * @param summary plain text
 * @param html the same with films, critics and marks; every text in it escaped
 */
public record FeedEntry(
    String id,
    String title,
    String link,
    String page,
    @Nullable Instant published,
    Instant updated,
    List<String> authors,
    @Nullable String publication,
    List<String> categories,
    String summary,
    String html) {
  private static final String NAMELESS = "Without a headline";

  public FeedEntry {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
  }

  /**
   * The entry of a hit.
   *
   * @param site the address of the service, without a path
   */
  static FeedEntry of(Answer.Hit hit, String site) {
    Review piece = hit.review();
    Imprint imprint = piece.imprint();
    String page = site + Address.ofReview(piece.id().value());
    Instant appeared = appeared(piece);
    Instant modified = start(imprint.modified());
    URI original = piece.source().url();
    return new FeedEntry(
        id(piece.id().value()),
        piece.headline().isBlank() ? NAMELESS : piece.headline(),
        original != null && Link.isOfTheWeb(original) ? original.toASCIIString() : page,
        page,
        appeared,
        Stream.of(modified, appeared, Instant.EPOCH).filter(Objects::nonNull).findFirst().get(),
        imprint.critics().stream().map(Critic::name).toList(),
        imprint.publication(),
        Stream.concat(piece.films().stream().map(Film::label), imprint.tags().stream())
            .distinct()
            .toList(),
        Teaser.text(hit),
        Teaser.html(hit));
  }

  /**
   * When a piece appeared: on the day it was published, at its first moment in UTC; where it does
   * not say, when the archive first had it, which stays through every reindex.
   */
  static @Nullable Instant appeared(Review piece) {
    Instant published = start(piece.imprint().published());
    return published == null ? piece.source().firstSeen() : published;
  }

  private static @Nullable Instant start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** A name-based UUID (RFC 9562), so that no address stands in it. */
  static String id(String name) {
    byte[] bytes = ("cuttings:" + name).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
  }
}
