package cuttings.related;

import cuttings.coverage.Part;
import cuttings.coverage.PieceParts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Why one piece is related to another, in words. */
final class Reasons {
  private static final int MOST = 4;

  /** One word or two in common may be chance. */
  static final int LEAST_WORDS = 3;

  private record Reason(float weight, String text) {}

  private Reasons() {}

  /**
   * The reasons, the strongest first; none where only a word or two is in common.
   *
   * @param words telling words that both texts have, in the order of their weight
   */
  static List<String> of(List<Subject> subjects, PieceParts there, Supplier<Set<String>> words) {
    var reasons = new ArrayList<Reason>();
    for (Subject subject : subjects) {
      Map<String, Part> parts = subject.here().ofFilm() ? there.films() : there.people();
      Part part = parts.get(subject.value());
      if (part == null || subject.weight(part) <= 0) continue;
      reasons.add(new Reason(subject.weight(part), text(subject, part)));
    }
    var texts = new ArrayList<String>();
    reasons.stream()
        .sorted(Comparator.comparingDouble(Reason::weight).reversed())
        .limit(MOST)
        .forEach(reason -> texts.add(reason.text()));
    if (texts.isEmpty()) texts.addAll(spoken(words.get()));
    return texts;
  }

  private static List<String> spoken(Set<String> words) {
    return words.size() < LEAST_WORDS
        ? List.of()
        : List.of("both speak of " + String.join(", ", words.stream().limit(MOST).toList()));
  }

  private static String text(Subject subject, Part there) {
    return subject.here().ofFilm() ? film(subject, there) : person(subject, there);
  }

  private static String film(Subject subject, Part there) {
    String label = subject.label();
    if (subject.here() == there)
      return switch (there) {
        case REVIEWED -> "both review " + label;
        case ABOUT_FILM -> "both about " + label;
        default -> "both cite " + label;
      };
    return switch (there) {
      case REVIEWED -> "reviews " + label + ", which this cites";
      case ABOUT_FILM -> "about " + label;
      default -> subject.here() == Part.REVIEWED ? "cites " + label : "both cite " + label;
    };
  }

  private static String person(Subject subject, Part there) {
    String name = subject.label();
    return switch (there) {
      case DIRECTED ->
          subject.here() == Part.DIRECTED
              ? "also directed by " + name
              : "on a film directed by " + name;
      case ACTED -> subject.here() == Part.ACTED ? "also with " + name : "on a film with " + name;
      case CREW ->
          subject.here() == Part.CREW ? "also credits " + name : "on a film that credits " + name;
      case ABOUT_PERSON ->
          subject.here() == Part.ABOUT_PERSON ? "both about " + name : "about " + name;
      default -> subject.here() == Part.MENTIONED_PERSON ? "both name " + name : "names " + name;
    };
  }
}
