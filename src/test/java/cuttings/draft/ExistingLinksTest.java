package cuttings.draft;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.Body;
import cuttings.review.Review;
import cuttings.review.SampleReviews;
import cuttings.review.Source;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExistingLinksTest {
  private static final Review PIECE = addressed();

  private static Review addressed() {
    Review piece = SampleReviews.review("kes").build();
    return new Review(
        piece.id(),
        new Source("film/kes.html", URI.create("https://www.paper.example/film/kes/")),
        piece.kind(),
        piece.headline(),
        piece.films(),
        piece.credits(),
        piece.particulars(),
        piece.imprint(),
        piece.cited(),
        piece.people(),
        piece.alsoCalled(),
        Body.EMPTY,
        piece.evidence(),
        piece.identities());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.paper.example/film/kes/",
        "http://paper.example/film/kes#end",
        "/film/kes/",
        "../film/kes.html",
        " /film/kes?from=front "
      })
  void anyWayToThePieceIsALinkToIt(String href) {
    assertThat(new ExistingLinks(List.of(href)).leadTo(PIECE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#",
        "/",
        "/film/kestrel",
        "https://other.example/film/kes/",
        "mailto:a@b.example"
      })
  void otherLinksAreNot(String href) {
    assertThat(new ExistingLinks(List.of(href)).leadTo(PIECE)).isFalse();
  }
}
