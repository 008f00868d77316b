package cuttings.cli;

import cuttings.search.Choice;
import cuttings.search.FacetCounts;
import java.io.PrintWriter;
import java.util.List;

/** The facets of an answer as text for a terminal; what is chosen has an asterisk. */
final class FacetText {
  private FacetText() {}

  static void print(List<FacetCounts> facets, PrintWriter out) {
    for (FacetCounts facet : facets) if (!facet.counts().isEmpty()) print(facet, out);
  }

  private static void print(FacetCounts facet, PrintWriter out) {
    out.printf("%n%s%n", facet.field().name());
    boolean chosenMissing = false;
    for (FacetCounts.Count count : facet.counts()) {
      out.printf("%s%,8d  %s%n", count.selected() ? "*" : " ", count.hits(), count.value());
      chosenMissing |= count.selected() && count.value().equals(Choice.MISSING);
    }
    if (facet.missing() > 0 && !chosenMissing)
      out.printf(" %,8d  %s%n", facet.missing(), Choice.MISSING);
    if (facet.other() > 0) out.printf(" %,8d  of other values%n", facet.other());
  }
}
