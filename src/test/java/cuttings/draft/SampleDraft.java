package cuttings.draft;

/** A notice on a film that the sample archive has a notice on, as a publishing system holds it. */
public final class SampleDraft {
  public static final String HTML =
      """
      <!DOCTYPE html><html><head><title>A set, remembered</title></head><body><article>
      <h1>“Last Take: Rust and the Story of Halyna” remembers a set</h1>
      <p>Last Take: Rust and the Story of Halyna</p><p>Directed by Rachel Mason</p><p>Unrated</p>
      <p>Runtime: 1 hour and 40 minutes</p><p>by Ada Quill, Staff Writer</p>
      <p><em>Last Take: Rust and the Story of Halyna</em> begins where the news of
      <em>Rust</em> (dir. Joel Souza, 2024) left off, with the people who were there. It hears the crew out, and
      takes its time with armorer Hannah Gutierrez Reed &ndash; &#128512; &ndash; before it turns to Halyna Hutchins.</p>
      <figure><figcaption>On the set of <em>Rust</em></figcaption></figure>
      <h2>What came before</h2>
      <blockquote><p>I thought of Circus of Books (2019) all day.</p></blockquote>
      <p>Mason made <em>Circus of Books</em> (2019) before this, and it shows: she likes people who keep shops,
      and she likes crews. The film is at its best when nobody speaks and the camera stays on the hills.</p>
      </article></body></html>
      """;

  private SampleDraft() {}
}
