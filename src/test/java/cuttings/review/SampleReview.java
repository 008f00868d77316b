package cuttings.review;

import cuttings.review.Body.Block;
import cuttings.review.Body.Mark;
import cuttings.review.Body.Shape;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A review in which every field has a value. */
public final class SampleReview {
  public static final Review FULL =
      new Review(
          new ReviewId("the-tide-2021"),
          new Source("2021/the-tide.html", URI.create("https://example.org/the-tide")),
          Review.Kind.REVIEW,
          "The Tide: “high” & <low>",
          List.of(new Film("The Tide", 2021, List.of("Ana Reyes"), List.of("La marée"))),
          List.of(new Credit("Ana Reyes", Role.DIRECTOR), new Credit("Bo Lind", Role.CAST)),
          new Particulars(
              "PG-13",
              104,
              new Release("Harbour", LocalDate.of(2021, 10, 1), true, "On Harbour, 1 October"),
              new Rating("3.5/4", 3.5, 4.0)),
          new Imprint(
              List.of(new Critic("Cy Marsh", "Staff Writer"), new Critic("Di Noor", null)),
              "Harbour Review",
              LocalDate.of(2021, 9, 30),
              LocalDate.of(2021, 10, 2),
              "en-GB",
              List.of("sea", "drama")),
          List.of(
              new Citation(
                  new Film("Salt", 1999, List.of("Ed Park")),
                  Citation.Strength.CITED,
                  List.of(new Span(0, 14, 18, "Salt")),
                  "the text"),
              new Citation(
                  new Film("Foam", null, List.of()),
                  Citation.Strength.MENTIONED,
                  List.of(new Span(0, 23, 27, "Foam")),
                  null)),
          List.of(
              new PersonMention(
                  "Bo Lind",
                  PersonMention.Tier.CREDITED,
                  List.of(new Span(0, 0, 4, "Lind"), new Span(1, 0, 2, "Bo")))),
          List.of("Tide"),
          new Body(
              List.of(
                  new Block(
                      Shape.PARAGRAPH,
                      "Lind returns, Salt and Foam behind her 🌊",
                      List.of(
                          new Mark(Mark.Kind.EMPHASIS, 14, 18, null),
                          new Mark(Mark.Kind.LINK, 23, 27, "/foam"))),
                  new Block(Shape.QUOTATION, "Bo said so.", List.of()))),
          List.of(
              new Evidence(
                  "published",
                  "json-ld",
                  "2021-09-30",
                  Evidence.Confidence.SURE,
                  List.of(new Evidence.Rival("2021-10-02", "time")))),
          new Identities(
              Map.of(
                  "Salt (1999)",
                  new FilmIdentity("salt-1999", "Salt", 1999, List.of("Ana Ruiz"), List.of("Sel"))),
              Map.of("Bo Lind", new PersonIdentity("bo-lind", "Bo Lindh", List.of("Bo Lind")))));

  /** A review in which nothing is known that need not be. */
  public static final Review BARE =
      new Review(
          new ReviewId("bare"),
          new Source("bare.html", null),
          Review.Kind.ARTICLE,
          "",
          List.of(),
          List.of(),
          Particulars.NONE,
          new Imprint(List.of(), null, null, null, null, List.of()),
          List.of(),
          List.of(),
          List.of(),
          Body.EMPTY,
          List.of(),
          Identities.NONE);

  private SampleReview() {}

  static Review withCredits(Credit... credits) {
    return new Review(
        BARE.id(),
        BARE.source(),
        BARE.kind(),
        BARE.headline(),
        BARE.films(),
        List.of(credits),
        BARE.particulars(),
        BARE.imprint(),
        BARE.cited(),
        BARE.people(),
        BARE.alsoCalled(),
        BARE.body(),
        BARE.evidence(),
        BARE.identities());
  }
}
