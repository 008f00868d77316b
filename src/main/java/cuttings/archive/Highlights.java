package cuttings.archive;

import cuttings.catalogue.Entry;
import cuttings.review.Body;
import cuttings.review.Citation;
import cuttings.review.FilmIdentity;
import cuttings.review.PersonMention;
import cuttings.review.Review;
import cuttings.review.Span;
import cuttings.search.Passage;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The passages of a piece with the places where it speaks of the films and people asked for marked
 * too, however it names them there: a surname alone, a title of another year's spelling.
 */
final class Highlights {
  private static final int MOST = 2;

  private final Review review;
  private final Set<String> keys;
  private final Set<String> names;

  /** Marks what these films and people are called in a piece. */
  Highlights(Review review, List<? extends Entry> asked) {
    this.review = review;
    this.keys = asked.stream().map(Entry::key).collect(Collectors.toSet());
    this.names = asked.stream().map(Entry::name).collect(Collectors.toSet());
  }

  /**
   * The best passages, those that speak of what is asked first.
   *
   * @param words passages in which the words asked for are marked already
   */
  List<Passage> of(List<Passage> words) {
    List<Passage.Mark> places = places();
    if (places.isEmpty()) return words;
    var passages = new ArrayList<Passage>();
    for (Passage passage : words) passages.add(marked(passage, places));
    boolean spoken = words.stream().anyMatch(passage -> places.stream().anyMatch(in(passage)::has));
    if (!spoken) passages.addFirst(marked(sentence(places.getFirst()), places));
    return passages.stream()
        .sorted(Comparator.comparing(passage -> places.stream().noneMatch(in(passage)::has)))
        .limit(MOST)
        .toList();
  }

  /** Where a passage lies in the text. */
  private record Extent(int from, int to) {
    boolean has(Passage.Mark place) {
      return place.start() >= from && place.end() <= to;
    }
  }

  private static Extent in(Passage passage) {
    return new Extent(passage.start(), passage.start() + passage.text().length());
  }

  /** Places in the whole text, in order. */
  private List<Passage.Mark> places() {
    int[] starts = starts();
    return Stream.concat(people(), films())
        .filter(span -> span.block() < starts.length)
        .map(span ->
            new Passage.Mark(
                starts[span.block()] + span.start(), starts[span.block()] + span.end()))
        .sorted(Comparator.comparingInt(Passage.Mark::start))
        .toList();
  }

  private Stream<Span> people() {
    return review.people().stream()
        .filter(person -> names.contains(review.established(person.name())))
        .map(PersonMention::spans)
        .flatMap(List::stream);
  }

  private Stream<Span> films() {
    return review.cited().stream()
        .filter(citation -> {
          FilmIdentity meant = review.identities().films().get(citation.film().label());
          return meant != null && keys.contains(meant.key());
        })
        .map(Citation::spans)
        .flatMap(List::stream);
  }

  private int[] starts() {
    List<Body.Block> blocks = review.body().blocks();
    int[] starts = new int[blocks.size()];
    for (int i = 1; i < starts.length; i++)
      starts[i] = starts[i - 1] + blocks.get(i - 1).text().length() + 1;
    return starts;
  }

  /** The sentence around a place. */
  private Passage sentence(Passage.Mark place) {
    String text = review.body().text();
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    int from = place.start() == 0 ? 0 : sentences.preceding(place.start() + 1);
    int to = sentences.following(Math.max(place.start(), place.end() - 1));
    int end = to == BreakIterator.DONE ? text.length() : to;
    String sentence = text.substring(Math.max(0, from), end).stripTrailing();
    return new Passage(Math.max(0, from), sentence, List.of());
  }

  /** The marks of a passage and the places in it, those that overlap as one. */
  private static Passage marked(Passage passage, List<Passage.Mark> places) {
    Extent extent = in(passage);
    List<Passage.Mark> all =
        Stream.concat(
                passage.marks().stream(),
                places.stream()
                    .filter(extent::has)
                    .map(place ->
                        new Passage.Mark(
                            place.start() - passage.start(), place.end() - passage.start())))
            .sorted(Comparator.comparingInt(Passage.Mark::start))
            .toList();
    var joined = new ArrayList<Passage.Mark>();
    for (Passage.Mark mark : all) {
      if (joined.isEmpty() || mark.start() >= joined.getLast().end()) joined.add(mark);
      else if (mark.end() > joined.getLast().end())
        joined.set(joined.size() - 1, new Passage.Mark(joined.getLast().start(), mark.end()));
    }
    return new Passage(passage.start(), passage.text(), joined);
  }
}
