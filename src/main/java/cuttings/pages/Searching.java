package cuttings.pages;

import cuttings.archive.Answer;
import cuttings.archive.Question;
import io.javalin.http.Context;
import java.io.IOException;

/** How a page searches: as the rest of the service does. */
public interface Searching {

  /** The question that an address asks; parameters of other programs are passed over. */
  Question read(Context context);

  /** The answer, when it is this question's turn. */
  Answer ask(Question question) throws IOException;
}
