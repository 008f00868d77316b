package cuttings.corrections;

import cuttings.review.Credit;
import cuttings.review.Evidence;
import cuttings.review.Evidence.Confidence;
import cuttings.review.Film;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The evidence of a page while fields are set by hand: what a rule said of those is dropped. */
final class HandEvidence {
  private static final String RULE = "corrections";

  private final List<Evidence> evidence;

  HandEvidence(List<Evidence> found) {
    evidence = new ArrayList<>(found);
  }

  /** Notes a field as set by hand, under the names the rules use for its parts. */
  void set(FieldCorrection correction) {
    replace(correction.field(), names(correction), correction.place());
  }

  /** Notes a field as following from another that is set by hand. */
  void follows(PageField field, FieldCorrection from) {
    replace(field, Set.of(field.label()), from.place());
  }

  /** In the place of what was said of the field, so that the order is the same each time. */
  private void replace(PageField field, Set<String> names, String place) {
    int at = 0;
    while (at < evidence.size() && !isOf(field, evidence.get(at))) at++;
    drop(field);
    evidence.addAll(at, names.stream().map(name -> byHand(name, place)).toList());
  }

  /** Forgets what was said of a field and its parts. */
  void drop(PageField field) {
    evidence.removeIf(each -> isOf(field, each));
  }

  private static boolean isOf(PageField field, Evidence evidence) {
    return evidence.field().equals(field.label())
        || evidence.field().startsWith(field.label() + ".");
  }

  List<Evidence> all() {
    return List.copyOf(evidence);
  }

  private static Evidence byHand(String name, String place) {
    return new Evidence(name, RULE, place, Confidence.SURE, List.of());
  }

  private static Set<String> names(FieldCorrection correction) {
    String label = correction.field().label();
    var parts = new LinkedHashSet<String>();
    if (correction.setting() instanceof Setting.Reviewed(var films)) parts.addAll(filmParts(films));
    if (correction.setting() instanceof Setting.Credits(var credits)) parts.addAll(roles(credits));
    var names = new LinkedHashSet<String>();
    for (String part : parts) names.add(label + "." + part);
    return names.isEmpty() ? Set.of(label) : names;
  }

  private static Set<String> filmParts(List<Film> films) {
    var parts = new LinkedHashSet<String>();
    for (Film film : films) {
      parts.add("title");
      if (film.year() != null) parts.add("year");
      if (!film.directors().isEmpty()) parts.add("directors");
      if (!film.otherTitles().isEmpty()) parts.add("other_titles");
    }
    return parts;
  }

  private static Set<String> roles(List<Credit> credits) {
    var roles = new LinkedHashSet<String>();
    for (Credit credit : credits) roles.add(credit.role().label());
    return roles;
  }
}
