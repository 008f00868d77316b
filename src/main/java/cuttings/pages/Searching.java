package cuttings.pages;

import cuttings.archive.Answer;
import cuttings.archive.LiveArchive;
import cuttings.archive.Question;
import cuttings.draft.Draft;
import cuttings.draft.DraftReport;
import cuttings.related.RelatedPiece;
import cuttings.review.Review;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/** How a page searches: as the rest of the service does. */
public interface Searching {

  /** The question that an address asks; parameters of other programs are passed over. */
  Question read(Context context);

  /** The answer to a question of this request, when it is its turn. */
  Answer ask(Context context, Question question) throws IOException;

  /** Anything that costs as a search does, when it is its turn. */
  <T> T asked(LiveArchive.Asking<T> asking) throws IOException;

  /** What is related to a piece, when it is its turn. */
  List<RelatedPiece> related(Review piece, int limit) throws IOException;

  /** What the archive has to say of a draft, when it is its turn. */
  DraftReport check(Draft draft) throws IOException;
}
