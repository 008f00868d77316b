package cuttings.draft;

import cuttings.extract.PlacedText;
import cuttings.extract.PlacedText.Part;
import cuttings.extract.PlacedText.Place;
import cuttings.review.Body;
import cuttings.review.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the places of a body stand in the draft that it was read from. */
final class DraftPlaces {
  private final String source;
  private final PlacedText text;
  private final Body body;
  private final int[] starts;

  /**
   * @param source what the writer has
   */
  DraftPlaces(String source, PlacedText text, Body body) {
    this.source = source;
    this.text = text;
    this.body = body;
    this.starts = starts(text, body.blocks());
  }

  /** Block after block; one that does not follow the last may stand before it. */
  private static int[] starts(PlacedText text, List<Body.Block> blocks) {
    var starts = new int[blocks.size()];
    int from = 0;
    for (int i = 0; i < starts.length; i++) {
      String words = blocks.get(i).text();
      int start = text.find(words, from);
      starts[i] = start >= 0 ? start : text.find(words, 0);
      if (starts[i] >= 0) from = starts[i] + PlacedText.letters(words).length();
    }
    return starts;
  }

  /** The first of some spans in running text that a link can be put around. */
  Optional<Place> linkable(List<Span> spans) {
    return spans.stream()
        .flatMap(span -> of(span, Part.PROSE).stream())
        .filter(place -> words(place).indexOf('<') < 0)
        .findFirst();
  }

  /** The first of some spans, wherever it stands. */
  Optional<Place> first(List<Span> spans) {
    return spans.stream()
        .flatMap(span -> Stream.of(Part.values()).flatMap(part -> of(span, part).stream()))
        .findFirst();
  }

  /** What the writer has at a place. */
  String words(Place place) {
    return source.substring(place.start(), place.end());
  }

  private Optional<Place> of(Span span, Part part) {
    int block = starts[span.block()];
    if (block < 0) return Optional.empty();
    String before = body.blocks().get(span.block()).text().substring(0, span.start());
    return text.place(
        block + PlacedText.letters(before).length(),
        PlacedText.letters(span.text()).length(),
        part);
  }
}
