package cuttings.draft;

import cuttings.related.RelatedPiece;
import cuttings.review.Review;
import java.util.List;

/**
 * What an archive has to say of a draft.
 *
 * @param pieces the draft as it was understood: one piece, or the notices that it holds
 * @param films those it names, the film reviewed first
 * @param people those it names, those who made the film reviewed first
 * @param links to be put in, in the order of the text; at most one for a film or person
 * @param alreadyReviewed reviews of the film that the draft reviews, the newest first
 * @param remarks what it says otherwise than the archive
 * @param incoming older pieces that should link to it once it is out
 * @param related what is related to it
 * @param notices sentences for its writer
 */
public record DraftReport(
    Draft draft,
    List<Review> pieces,
    List<Found.Film> films,
    List<Found.Person> people,
    List<LinkSuggestion> links,
    List<Review> alreadyReviewed,
    List<Remark> remarks,
    List<IncomingLink> incoming,
    List<RelatedPiece> related,
    List<String> notices) {
  public DraftReport {
    pieces = List.copyOf(pieces);
    films = List.copyOf(films);
    people = List.copyOf(people);
    links = List.copyOf(links);
    alreadyReviewed = List.copyOf(alreadyReviewed);
    remarks = List.copyOf(remarks);
    incoming = List.copyOf(incoming);
    related = List.copyOf(related);
    notices = List.copyOf(notices);
  }

  /** Whether a link is missing, or something contradicts the archive. */
  public boolean wanting() {
    return !links.isEmpty() || !remarks.isEmpty();
  }
}
