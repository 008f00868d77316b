package cuttings.extract;

import cuttings.analysis.Folding;
import cuttings.review.Critic;
import cuttings.review.Evidence;
import cuttings.review.Evidence.Confidence;
import cuttings.review.Evidence.Rival;
import cuttings.review.Rating;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A field of a page while it is read: it keeps the value of the lowest rank, of equal ranks the
 * first, and the others as its rivals.
 */
final class Slot<T> {
  private static final int MOST_OFFERS = 12;
  private static final int MOST_RIVALS = 4;
  private static final int LONGEST = 120;

  private record Offer<V>(int rank, V value, String rule, String from) {}

  private final String field;
  private final List<Offer<T>> offers = new ArrayList<>();
  private @Nullable Offer<T> best;

  Slot(String field) {
    this.field = field;
  }

  /** A slot that begins with all that was offered to another. */
  Slot(Slot<T> other) {
    this(other.field);
    offers.addAll(other.offers);
    best = other.best;
  }

  /**
   * Offers a value.
   *
   * @param rank trust in the rule, 1 the most
   * @param from what the rule read
   */
  void offer(int rank, @Nullable T value, String rule, String from) {
    if (value == null || blank(value)) return;
    var offer = new Offer<>(rank, value, rule, from);
    if (offers.size() < MOST_OFFERS) offers.add(offer);
    if (best == null || rank < best.rank()) best = offer;
  }

  void offer(int rank, Optional<T> value, String rule, String from) {
    offer(rank, value.orElse(null), rule, from);
  }

  Optional<T> get() {
    return Optional.ofNullable(orNull());
  }

  @Nullable T orNull() {
    return best == null ? null : best.value();
  }

  /** The rank of the value kept; the largest number there is without one. */
  int rank() {
    return best == null ? Integer.MAX_VALUE : best.rank();
  }

  Optional<Evidence> evidence() {
    return Optional.ofNullable(best)
        .map(kept ->
            new Evidence(
                field, kept.rule(), shortened(kept.from()), confidence(kept), rivals(kept)));
  }

  /** Two rules that agree are surer than one; two that contradict each other less sure. */
  private Confidence confidence(Offer<T> kept) {
    boolean agreed = false;
    boolean contradicted = false;
    for (Offer<T> other : offers) {
      if (other.rule().equals(kept.rule())) continue;
      boolean same = plain(other.value()).equals(plain(kept.value()));
      agreed |= same;
      contradicted |= !same && other.rank() < Rank.GUESS;
    }
    if (agreed && kept.rank() < Rank.GUESS) return Confidence.SURE;
    boolean machine = kept.rank() <= Rank.STRUCTURED + 2;
    if (machine && !contradicted) return Confidence.SURE;
    return kept.rank() < Rank.UNSURE && (machine || !contradicted)
        ? Confidence.LIKELY
        : Confidence.DOUBTFUL;
  }

  private List<Rival> rivals(Offer<T> kept) {
    var rivals = new LinkedHashMap<Object, Rival>();
    offers.stream()
        .sorted((a, b) -> Integer.compare(a.rank(), b.rank()))
        .filter(other -> !plain(other.value()).equals(plain(kept.value())))
        .forEach(other ->
            rivals.putIfAbsent(
                plain(other.value()), new Rival(shortened(shown(other.value())), other.rule())));
    return rivals.values().stream().limit(MOST_RIVALS).toList();
  }

  private static Object plain(Object value) {
    return switch (value) {
      case String text -> Folding.words(text);
      case Collection<?> values -> {
        var all = new TreeSet<String>();
        for (Object each : values) all.add(Folding.words(shown(each)));
        yield all;
      }
      case Rating rating -> rating.value() + "/" + rating.best();
      default -> value;
    };
  }

  private static String shown(Object value) {
    return switch (value) {
      case Critic critic -> critic.name();
      case Collection<?> values ->
          String.join(", ", values.stream().map(each -> shown((Object) each)).toList());
      default -> value.toString();
    };
  }

  private static boolean blank(Object value) {
    return switch (value) {
      case String text -> text.isBlank();
      case List<?> list -> list.isEmpty();
      default -> false;
    };
  }

  private static String shortened(String from) {
    String line = from.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 3) + "...";
  }
}
