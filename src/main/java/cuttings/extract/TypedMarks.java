package cuttings.extract;

import cuttings.review.Body.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks that a text makes with signs of its own, not with elements: quotation marks of many
 * languages, and the underscores that stand for italics where there are none.
 */
final class TypedMarks {
  private static final Pattern QUOTED =
      Pattern.compile(
          "“([^“”]{1,90})”|„([^„“”]{1,90})[“”]|«\\s?([^«»]{1,90}?)\\s?»|»([^«»]{1,90})«|[『「《〈]([^『』「」《》〈〉]{1,60})[』」》〉]|\"([^\"]{1,90})\"|(?<![\\p{L}\\d])‘([^‘\n]{1,70}?)’(?![\\p{L}\\d])");
  private static final String OPENING = "“\"„«»‘『「《〈";

  /** {@code _Low Water_}, and {@code _Low Water_esque}, but no {@code file_Name_2}. */
  private static final Pattern UNDERSCORED =
      Pattern.compile("(?<![\\p{L}\\d_/])_(\\p{Lu}[^_\n]{0,90}?)\\s?_(?![\\d_])");

  private TypedMarks() {}

  /** All of them, over what stands between the signs. */
  static List<Mark> of(String text) {
    var marks = new ArrayList<Mark>();
    // the patterns are tried at every place, so a text without a sign is spared them
    if (text.indexOf('_') >= 0) add(marks, Mark.Kind.EMPHASIS, UNDERSCORED.matcher(text));
    if (quotes(text)) add(marks, Mark.Kind.QUOTED, QUOTED.matcher(text));
    return marks;
  }

  private static void add(List<Mark> marks, Mark.Kind kind, Matcher found) {
    while (found.find())
      for (int group = 1; group <= found.groupCount(); group++)
        if (found.group(group) != null)
          marks.add(new Mark(kind, found.start(group), found.end(group), null));
  }

  private static boolean quotes(String text) {
    for (int i = 0; i < text.length(); i++) if (OPENING.indexOf(text.charAt(i)) >= 0) return true;
    return false;
  }
}
