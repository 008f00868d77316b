package cuttings.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reviews made in tests, naming only what a test is about: {@code review("a").film("Kes",
 * 1969).published("1970-03-27").build()}.
 */
public final class SampleReviews {
  private final String id;
  private Review.Kind kind = Review.Kind.REVIEW;
  private String headline = "A headline";
  private final List<Film> films = new ArrayList<>();
  private final List<Credit> credits = new ArrayList<>();
  private @Nullable String certificate;
  private @Nullable Integer runtime;
  private @Nullable Release release;
  private @Nullable Rating rating;
  private final List<Critic> critics = new ArrayList<>();
  private @Nullable String publication;
  private @Nullable LocalDate published;
  private @Nullable String language;
  private final List<String> tags = new ArrayList<>();
  private final List<Citation> cited = new ArrayList<>();
  private final List<PersonMention> people = new ArrayList<>();
  private final List<Body.Block> blocks = new ArrayList<>();

  private SampleReviews(String id) {
    this.id = id;
  }

  public static SampleReviews review(String id) {
    return new SampleReviews(id);
  }

  public SampleReviews article() {
    kind = Review.Kind.ARTICLE;
    return this;
  }

  public SampleReviews headline(String text) {
    headline = text;
    return this;
  }

  public SampleReviews film(String title, @Nullable Integer year, String... directors) {
    films.add(new Film(title, year, List.of(directors)));
    return this;
  }

  public SampleReviews credit(String name, Role role) {
    credits.add(new Credit(name, role));
    return this;
  }

  public SampleReviews cast(String... names) {
    for (String name : names) credit(name, Role.CAST);
    return this;
  }

  public SampleReviews certificate(@Nullable String printed) {
    certificate = printed;
    return this;
  }

  public SampleReviews runtime(int minutes) {
    runtime = minutes;
    return this;
  }

  public SampleReviews platform(String name) {
    release = new Release(name, null, false, name);
    return this;
  }

  public SampleReviews rating(double value, double best) {
    rating = new Rating(value + "/" + best, value, best);
    return this;
  }

  public SampleReviews critic(String name) {
    critics.add(new Critic(name, null));
    return this;
  }

  public SampleReviews publication(String name) {
    publication = name;
    return this;
  }

  public SampleReviews published(String isoDate) {
    published = LocalDate.parse(isoDate);
    return this;
  }

  public SampleReviews language(String tag) {
    language = tag;
    return this;
  }

  public SampleReviews tags(String... names) {
    tags.addAll(List.of(names));
    return this;
  }

  public SampleReviews paragraph(String text) {
    blocks.add(new Body.Block(Body.Shape.PARAGRAPH, text, List.of()));
    return this;
  }

  /** Another film, named in the paragraphs given so far. */
  public SampleReviews cites(String title, @Nullable Integer year, Citation.Strength strength) {
    var film = new Film(title, year, List.of());
    cited.add(new Citation(film, strength, spans(title), null));
    return this;
  }

  /** A person, named in the paragraphs given so far. */
  public SampleReviews mentions(String name, PersonMention.Tier tier) {
    people.add(new PersonMention(name, tier, spans(name)));
    return this;
  }

  private List<Span> spans(String text) {
    var spans = new ArrayList<Span>();
    for (int block = 0; block < blocks.size(); block++) {
      int at = blocks.get(block).text().indexOf(text);
      if (at >= 0) spans.add(new Span(block, at, at + text.length(), text));
    }
    return spans;
  }

  public Review build() {
    return new Review(
        new ReviewId(id),
        new Source(id + ".html", null),
        kind,
        headline,
        films,
        credits,
        new Particulars(certificate, runtime, release, rating),
        new Imprint(critics, publication, published, null, language, tags),
        cited,
        people,
        List.of(),
        new Body(blocks),
        List.of(),
        Identities.NONE);
  }
}
