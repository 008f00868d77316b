package cuttings.identity;

import cuttings.review.Citation;
import cuttings.review.Citation.Strength;
import cuttings.review.Credit;
import cuttings.review.Critic;
import cuttings.review.Film;
import cuttings.review.PersonMention;
import cuttings.review.PersonMention.Tier;
import cuttings.review.Review;
import java.util.ArrayList;
import java.util.List;

/**
 * The names by which one piece calls films and people.
 *
 * @param reviewed films it reviews
 * @param cited other films it surely names
 * @param credited people with a credit, and directors, once for each
 * @param named critics
 * @param mentioned people its text names
 */
public record NamesOfPiece(
    List<Film> reviewed,
    List<Film> cited,
    List<String> credited,
    List<String> named,
    List<String> mentioned) {
  public NamesOfPiece {
    reviewed = List.copyOf(reviewed);
    cited = List.copyOf(cited);
    credited = List.copyOf(credited);
    named = List.copyOf(named);
    mentioned = List.copyOf(mentioned);
  }

  /** The names of a piece. */
  public static NamesOfPiece of(Review review) {
    var credited = new ArrayList<String>();
    for (Credit credit : review.credits()) credited.add(credit.name());
    for (Film film : review.films()) credited.addAll(film.directors());
    return new NamesOfPiece(
        review.films(),
        review.cited().stream()
            .filter(citation -> citation.strength() == Strength.CITED)
            .map(Citation::film)
            .toList(),
        credited,
        review.imprint().critics().stream().map(Critic::name).toList(),
        review.people().stream()
            .filter(person -> person.tier() != Tier.CAPITALISED)
            .map(PersonMention::name)
            .toList());
  }
}
