package cuttings.pages;

import cuttings.catalogue.Catalogue;
import cuttings.catalogue.Entry;
import cuttings.draft.DraftReport;
import cuttings.draft.Found;
import cuttings.draft.IncomingLink;
import cuttings.draft.LinkSuggestion;
import cuttings.draft.LinkedDraft;
import cuttings.draft.Remark;
import cuttings.related.RelatedPiece;
import cuttings.review.Review;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The check of a draft: a field to paste it into and, once it is there, what the archive has to
 * say.
 *
 * @param text what was pasted
 * @param fault why it could not be read; null where it was
 * @param findings null before anything was pasted
 */
public record DraftPage(
    Frame frame, String text, @Nullable String fault, @Nullable Findings findings) implements Page {

  /**
   * What the archive has to say.
   *
   * @param linked the draft with the links put in, as it is written
   */
  public record Findings(
      String headline,
      List<String> notices,
      List<Piece> reviewed,
      List<Contradiction> contradictions,
      List<Suggested> links,
      List<Known> films,
      List<Known> people,
      List<Reasoned> incoming,
      List<Reasoned> related,
      String linked) {
    public Findings {
      notices = List.copyOf(notices);
      reviewed = List.copyOf(reviewed);
      contradictions = List.copyOf(contradictions);
      links = List.copyOf(links);
      films = List.copyOf(films);
      people = List.copyOf(people);
      incoming = List.copyOf(incoming);
      related = List.copyOf(related);
    }
  }

  /** What the draft says otherwise, and the pieces that have it so. */
  public record Contradiction(String text, List<Link> evidence) {
    public Contradiction {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A link to be put in.
   *
   * @param words of the draft to be linked
   * @param markup to be copied in their place
   */
  public record Suggested(String words, String why, Link target, String markup) {}

  /** A film or person of the draft and what is there on it. */
  public record Known(Link name, String has, List<Link> pieces, boolean linked) {
    public Known {
      pieces = List.copyOf(pieces);
    }
  }

  /** With nothing pasted yet. */
  static DraftPage empty() {
    return new DraftPage(Frame.passing("Check a draft", ""), "", null, null);
  }

  /** With something that could not be read. */
  static DraftPage faulty(String text, String fault) {
    return new DraftPage(Frame.passing("Check a draft", ""), text, fault, null);
  }

  static DraftPage of(Catalogue catalogue, DraftReport report) {
    return new DraftPage(
        Frame.passing("Check a draft", ""),
        report.draft().text(),
        null,
        new Findings(
            report.pieces().isEmpty() ? "" : Piece.headline(report.pieces().getFirst()),
            report.notices(),
            pieces(catalogue, report.alreadyReviewed()),
            report.remarks().stream().map(DraftPage::contradiction).toList(),
            report.links().stream().map(link -> suggested(report, link)).toList(),
            report.films().stream().map(DraftPage::film).toList(),
            report.people().stream().map(DraftPage::person).toList(),
            incoming(catalogue, report.incoming()),
            related(catalogue, report.related()),
            report.links().isEmpty() ? "" : LinkedDraft.of(report)));
  }

  private static List<Piece> pieces(Catalogue catalogue, List<Review> reviews) {
    var links = new Links(catalogue);
    return reviews.stream().map(review -> Piece.of(review, links)).toList();
  }

  private static Contradiction contradiction(Remark remark) {
    return new Contradiction(
        remark.text(), remark.evidence().stream().map(DraftPage::piece).toList());
  }

  private static Link piece(Review review) {
    return Link.of(Piece.headline(review), Address.ofReview(review.id().value()));
  }

  private static Suggested suggested(DraftReport report, LinkSuggestion link) {
    return new Suggested(
        link.text(), link.reason(), piece(link.target()), LinkedDraft.link(report, link));
  }

  private static Known film(Found.Film film) {
    var entry = film.entry();
    int named = entry == null ? 0 : entry.cited() + entry.mentioned();
    String has =
        entry == null
            ? "nothing in the archive"
            : film.reviews().isEmpty() ? "not reviewed, named in " + named : "reviewed";
    return new Known(
        name(film.label(), entry),
        has,
        film.reviews().stream().map(DraftPage::piece).toList(),
        film.linked());
  }

  private static Known person(Found.Person person) {
    var entry = person.entry();
    var has = new ArrayList<String>();
    if (entry == null) has.add("nothing in the archive");
    else {
      has.addAll(entry.callings());
      has.add("named in " + Numbers.of(entry.named(), "piece", "pieces"));
    }
    return new Known(
        name(person.label(), entry),
        String.join(", ", has),
        person.articles().stream().map(DraftPage::piece).toList(),
        person.linked());
  }

  private static Link name(String label, @Nullable Entry entry) {
    return entry == null ? new Link(label, null) : Link.of(label, Links.entry(entry));
  }

  private static List<Reasoned> incoming(Catalogue catalogue, List<IncomingLink> incoming) {
    var links = new Links(catalogue);
    return incoming.stream()
        .map(each -> new Reasoned(Piece.of(each.piece(), links), each.reason()))
        .toList();
  }

  private static List<Reasoned> related(Catalogue catalogue, List<RelatedPiece> related) {
    var links = new Links(catalogue);
    return related.stream().map(each -> Reasoned.of(each, links)).toList();
  }
}
