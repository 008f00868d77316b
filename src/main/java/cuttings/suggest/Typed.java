package cuttings.suggest;

import cuttings.analysis.Folding;
import cuttings.analysis.NameKeys;
import cuttings.analysis.TitleKeys;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a person has typed so far.
 *
 * @param forms the folded text, first as it is, then with initials joined
 * @param begun what a name must begin with; after a space a whole word
 * @param words of the folded text, the last perhaps unfinished
 * @param spellings other ways to write it: letters run together, numbers as digits
 */
record Typed(List<String> forms, List<String> begun, List<String> words, Set<String> spellings) {
  private static final int LONGEST = 100;

  static Typed of(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String folded = Folding.words(cut);
    var forms = new LinkedHashSet<>(List.of(folded, NameKeys.words(cut)));
    forms.remove("");
    var spellings = new LinkedHashSet<>(TitleKeys.of(cut).weak());
    spellings.removeAll(forms);
    boolean ended = !cut.isEmpty() && Character.isWhitespace(cut.charAt(cut.length() - 1));
    return new Typed(
        List.copyOf(forms),
        forms.stream().map(form -> ended ? form + " " : form).toList(),
        folded.isEmpty() ? List.of() : List.of(folded.split(" ")),
        spellings);
  }
}
