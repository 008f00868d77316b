package cuttings.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Small print laid out as labels and values: a definition list, a table of two columns, a box of
 * fields. Read before anything is pruned, because themes call such boxes what they like.
 */
final class LabelledValues {
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_VALUE = 300;
  private static final int MOST = 200;

  private static final int MOST_TABLES = 20;

  /** A row in a table in a table is read for both. */
  private static final int MOST_READ = 5_000;

  /** {@code Film: Four Flights}, {@code Originaltitel} being another matter. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)(?:film|movie|(?:film |movie )?title|filmtitel|titel|titre|película|título|titolo)\\s*:\\s*(.{1,110})");

  private LabelledValues() {}

  /**
   * The lines {@code label: value} of boxes with at least two that credit lines understand, boxes
   * in the margin left out.
   */
  static List<String> lines(Document page) {
    var lines = new ArrayList<String>();
    int read = 0;
    for (Element box : page.select("dl,table,ul,div,section"))
      if (lines.size() < MOST && read < MOST_READ && box.closest("nav,footer,aside") == null) {
        List<String> own = own(box);
        read += own.size();
        if (own.stream().filter(LabelledValues::understood).count() > 1) lines.addAll(own);
      }
    return lines;
  }

  /** The title of a line that is labelled as the film's. */
  static java.util.Optional<String> title(String line) {
    Matcher title = TITLE.matcher(line.strip());
    return title.matches() ? TitleSpans.tidy(title.group(1)) : java.util.Optional.empty();
  }

  private static boolean understood(String line) {
    return title(line).isPresent() || CreditLine.read(line).strength() > 1;
  }

  private static List<String> own(Element box) {
    return switch (box.normalName()) {
      case "dl" -> definitions(box);
      case "table" -> rows(box);
      default -> children(box);
    };
  }

  private static List<String> definitions(Element list) {
    var lines = new ArrayList<String>();
    for (Element term : list.select("> dt, > div > dt")) {
      var values = new ArrayList<String>();
      Element next = term.nextElementSibling();
      for (; next != null && next.normalName().equals("dd"); next = next.nextElementSibling())
        values.add(ShortText.of(next));
      add(lines, ShortText.of(term), String.join(", ", values));
    }
    return lines;
  }

  private static List<String> rows(Element table) {
    var lines = new ArrayList<String>();
    // a table of tables is no box, and each of its rows would be read for every table round it
    if (table.select("table").size() > MOST_TABLES) return lines;
    for (Element row : table.select("tr")) {
      Elements cells = row.children();
      if (cells.size() == 2) add(lines, ShortText.of(cells.get(0)), ShortText.of(cells.get(1)));
    }
    return lines;
  }

  /** Children that each hold a label and a value and nothing else. */
  private static List<String> children(Element box) {
    var lines = new ArrayList<String>();
    Elements children = box.children();
    if (children.size() < 2 || children.size() > MOST) return lines;
    for (Element child : children) {
      Elements pair = child.children();
      if (pair.size() == 2 && pair.get(0).childNodeSize() <= 3 && child.ownText().isBlank())
        add(lines, ShortText.of(pair.get(0)), values(pair.get(1)));
    }
    return lines;
  }

  /** Several values each in an element of its own: {@code Ned Ostler, Priya Raman}. */
  private static String values(Element value) {
    Elements each = value.children();
    if (each.size() < 2 || each.size() > MOST || !value.ownText().isBlank())
      return ShortText.of(value);
    return each.stream().map(ShortText::of).collect(Collectors.joining(", "));
  }

  /** A label begins with a letter and is a word or three. */
  private static boolean label(String text) {
    return Character.isLetter(text.codePointAt(0)) && text.split(" ", 5).length < 5;
  }

  private static void add(List<String> lines, String label, String value) {
    String bare = label.strip().replaceFirst("\\s*:$", "");
    boolean fits =
        !bare.isEmpty() && bare.length() <= LONGEST_LABEL && !bare.contains("\n") && label(bare);
    if (fits && !value.isBlank() && value.length() <= LONGEST_VALUE)
      lines.add(bare + ": " + value.strip());
  }
}
