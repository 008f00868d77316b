package cuttings.extract;

import cuttings.review.Critic;
import cuttings.review.Evidence;
import cuttings.review.Film;
import cuttings.review.Rating;
import cuttings.review.Role;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules have found of a page so far: for each field the value of its most trusted rule.
 */
final class Facts {
  final Slot<String> headline;
  final Slot<List<Critic>> critics;
  final Slot<LocalDate> published;
  final Slot<LocalDate> modified;
  final Slot<String> publication;
  final Slot<String> language;
  final Slot<URI> url;
  final Slot<List<String>> tags;

  final Slot<String> title = new Slot<>("films_reviewed.title");
  final Slot<Integer> year = new Slot<>("films_reviewed.year");
  final Slot<List<String>> otherTitles = new Slot<>("films_reviewed.other_titles");
  final Slot<String> certificate = new Slot<>("certificate");
  final Slot<Integer> minutes = new Slot<>("runtime_minutes");
  final Slot<Rating> rating = new Slot<>("rating");
  final Slot<String> release = new Slot<>("release");
  final Slot<Boolean> review = new Slot<>("kind");
  private final Map<Role, Slot<List<String>>> credits = new EnumMap<>(Role.class);

  /** Films beside the first that one text reviews, as a double bill does. */
  final List<Film> otherFilms = new ArrayList<>();

  /** What the page's head says that it is about. */
  String description = "";

  /** The sections the page says it stands in, as {@code Arts Theater}. */
  final Set<String> sections = new LinkedHashSet<>();

  /** What else than a film the page says that it is about: {@code Book}. */
  final List<String> otherSubjects = new ArrayList<>();

  Facts() {
    headline = new Slot<>("headline");
    critics = new Slot<>("critics");
    published = new Slot<>("published");
    modified = new Slot<>("modified");
    publication = new Slot<>("publication");
    language = new Slot<>("language");
    url = new Slot<>("url");
    tags = new Slot<>("tags");
  }

  private Facts(Facts page) {
    headline = new Slot<>(page.headline);
    critics = new Slot<>(page.critics);
    published = new Slot<>(page.published);
    modified = new Slot<>(page.modified);
    publication = new Slot<>(page.publication);
    language = new Slot<>(page.language);
    url = new Slot<>(page.url);
    tags = new Slot<>(page.tags);
  }

  /** What holds of one notice among several on a page: who printed it and when, no film yet. */
  Facts forNotice() {
    return new Facts(this);
  }

  Slot<List<String>> credit(Role role) {
    return credits.computeIfAbsent(role, r -> new Slot<>("credits." + r.label()));
  }

  /** Offers the first date in a text as that of publication. */
  void publishedIn(int rank, Optional<String> text, String rule) {
    text.flatMap(Dates::find).ifPresent(date -> published.offer(rank, date, rule, text.get()));
  }

  /** Offers the first date in a text as that of the last change. */
  void modifiedIn(int rank, Optional<String> text, String rule) {
    text.flatMap(Dates::find).ifPresent(date -> modified.offer(rank, date, rule, text.get()));
  }

  /** Whether this is the one writer found already, now with a position. */
  boolean completesWriter(Critic critic) {
    return critic.position() != null
        && critics
            .get()
            .filter(known -> known.size() == 1)
            .filter(known -> known.getFirst().name().equalsIgnoreCase(critic.name()))
            .isPresent();
  }

  /** The evidence for every field that has a value, in a fixed order. */
  List<Evidence> evidence() {
    var slots = new ArrayList<Slot<?>>();
    slots.addAll(List.of(review, url, publication, headline, title, year, otherTitles));
    slots.addAll(List.of(certificate, minutes, rating, release));
    slots.addAll(List.of(critics, published, modified, language, tags));
    slots.addAll(credits.values());
    return slots.stream().flatMap(slot -> slot.evidence().stream()).toList();
  }
}
