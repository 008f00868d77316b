package cuttings.coverage;

import cuttings.review.Review;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The films and people of one piece, each with the weightiest part it has there, the weightiest
 * first.
 *
 * @param films by the key of the film's identity
 * @param people by the established name
 */
public record PieceParts(Map<String, Part> films, Map<String, Part> people) {

  /** Of a piece whose films and people are identified. */
  public static PieceParts of(Review piece) {
    return new PieceParts(parts(Part.OF_FILM, piece), parts(Part.OF_PERSON, piece));
  }

  private static Map<String, Part> parts(List<Part> kinds, Review piece) {
    var parts = new LinkedHashMap<String, Part>();
    for (Part part : kinds)
      for (Object value : part.field().values().apply(piece))
        parts.putIfAbsent((String) value, part);
    return parts;
  }
}
