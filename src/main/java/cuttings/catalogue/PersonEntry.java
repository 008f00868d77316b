package cuttings.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * A person whom the archive credits, names or prints.
 *
 * @param directed number of pieces on films that he or she directed
 * @param acted number of pieces on films with him or her in the cast
 * @param crew number of pieces on films that he or she wrote, photographed, edited ...
 * @param written number of pieces of which he or she is the critic
 * @param named number of pieces that credit or name him or her
 */
public record PersonEntry(
    String key,
    String name,
    List<String> otherNames,
    int directed,
    int acted,
    int crew,
    int written,
    int named)
    implements Entry {

  public PersonEntry {
    otherNames = List.copyOf(otherNames);
  }

  @Override
  public String label() {
    return name;
  }

  /** What he or she does, in words: director, actor, crew, critic; empty for one only named. */
  public List<String> callings() {
    var callings = new ArrayList<String>();
    if (directed > 0) callings.add("director");
    if (acted > 0) callings.add("actor");
    if (crew > 0 && directed == 0 && acted == 0) callings.add("crew");
    if (written > 0) callings.add("critic");
    return callings;
  }

  /** Directors before players, players before those only named. */
  @Override
  public int prominence() {
    return 4 * directed + 2 * acted + crew + written + named;
  }
}
