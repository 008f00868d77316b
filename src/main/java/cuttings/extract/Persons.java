package cuttings.extract;

import cuttings.analysis.Folding;
import cuttings.analysis.NameKeys;
import cuttings.review.Body;
import cuttings.review.PersonMention;
import cuttings.review.PersonMention.Tier;
import cuttings.review.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The persons a body names: by full name first, by surname or given name after.
 *
 * <p>After Mikheev, Moens and Grover (1999): sure forms first, then parts of names already known in
 * the same text. A surname that two persons of the text share stays unresolved.
 */
final class Persons {
  private static final String TOKEN =
      "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|(?:Mr|Mrs|Ms|Dr|St)\\.|\\p{Lu}[\\p{L}\\p{M}]*(?:[’'-]\\p{L}+)*)";
  private static final Pattern RUN =
      Pattern.compile(
          TOKEN
              + "(?: (?:(?:de|da|di|do|dos|del|della|van|von|der|den|ter|la|le|el|al|bin|ibn|af|y) ){0,2}"
              + TOKEN
              + "){0,5}(?:,? (?:Jr|Sr)\\.)?");
  private static final Pattern POSSESSIVE = Pattern.compile("(?:’s|'s|(?<=s)[’'])$");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)\\b(?:directors?|dir\\.|directed by|filmmakers?|auteur|actors?|actress(?:es)?|stars?|starring|co-star|writers?|screenwriters?|novelist|author|playwright|producers?|composers?|cinematographers?|armou?rer|editor|critic|comedian|singer|musician|newcomers?|veterans?|played by|portrayed by|voiced by|shot by|written by|score by|music by|photographed by|cinematography by|the late|legend|designer|animator|documentarian|choreographer|photographer|creator)[,:]?(?: and)? $");
  private static final Pattern CHARACTER =
      Pattern.compile(
          "(?i)\\b(?:plays?|playing|played|portrays?|portraying|voices|voicing|named|called|as|character) (?:the |a |an )?$");
  private static final Pattern ROLE_FORM = Pattern.compile("^ \\((?:\\p{Lu}|a |an )");

  /** A possessive right before a title. */
  private static final Pattern OWNER =
      Pattern.compile("^(?:’s|'s|’|') (?:[a-z-]+,? ){0,3}[“\"‘']?\u0001");

  private static final Pattern PLACE =
      Pattern.compile(
          " (?:Theat(?:re|er)|Cinema|Street|Avenue|Road|Hotel|Festival|Awards?|Pictures|Studios?|Press|Films?|University|College|School|Church|Park|Square|Museum|Library|Beach|Island|Hospital|Prize|House|Bridge|River|Lake|Mountains?|Valley|County|City|Company|Brothers|Institute|Academy|Society|Times|Post|Magazine|War)$");

  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "director",
          "actor",
          "actress",
          "writer",
          "star",
          "sir",
          "dame",
          "lord",
          "lady",
          "captain",
          "professor");

  private final Map<String, String> credited = new HashMap<>();
  private final Set<String> critics = new HashSet<>();
  private final Map<String, Found> persons = new LinkedHashMap<>();

  private static final class Found {
    final String name;
    Tier tier;
    final List<Span> spans = new ArrayList<>();

    Found(String name, Tier tier) {
      this.name = name;
      this.tier = tier;
    }
  }

  private Persons(List<String> credits, List<String> critics) {
    for (String name : credits) credited.putIfAbsent(NameKeys.canonical(name), name);
    for (String name : critics) this.critics.add(NameKeys.canonical(name));
  }

  /**
   * Finds them.
   *
   * @param titles places that are titles, in which no person is looked for
   * @param ownTitles titles of the film reviewed, in which only parts of known names are
   */
  static List<PersonMention> in(
      Body body,
      List<String> credits,
      List<String> critics,
      List<Span> titles,
      List<Span> ownTitles) {
    var persons = new Persons(credits, critics);
    List<Body.Block> blocks = body.blocks();
    Map<Integer, List<Span>> byBlock = titles.stream().collect(Collectors.groupingBy(Span::block));
    for (int i = 0; i < blocks.size(); i++) {
      String text = blank(blocks.get(i).text(), byBlock.getOrDefault(i, List.of()));
      persons.block(i, text);
    }
    for (Span title : ownTitles) persons.partsIn(title);
    return persons.mentions();
  }

  private static String blank(String text, List<Span> titles) {
    var out = new StringBuilder(text);
    for (Span title : titles)
      for (int i = title.start(); i < title.end(); i++) out.setCharAt(i, '\u0001');
    return out.toString();
  }

  private List<PersonMention> mentions() {
    return persons.values().stream()
        .filter(found -> !found.spans.isEmpty())
        .map(found -> new PersonMention(found.name, found.tier, sorted(found.spans)))
        .sorted(
            Comparator.<PersonMention>comparingInt(p -> p.spans().getFirst().block())
                .thenComparingInt(p -> p.spans().getFirst().start()))
        .toList();
  }

  private static List<Span> sorted(List<Span> spans) {
    return spans.stream()
        .sorted(Comparator.comparingInt(Span::block).thenComparingInt(Span::start))
        .toList();
  }

  private void block(int number, String text) {
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      int start = run.start();
      for (String piece : pieces(run.group())) {
        int at = text.indexOf(piece, start);
        candidate(number, text, at, piece);
        start = at + piece.length();
      }
    }
  }

  /** A run is cut after each possessive: "Craven's Freddy" is two names. */
  private static List<String> pieces(String run) {
    var pieces = new ArrayList<String>();
    var open = new StringBuilder();
    for (String token : run.split(" ")) {
      open.append(open.isEmpty() ? "" : " ").append(token);
      if (POSSESSIVE.matcher(token).find()) {
        pieces.add(open.toString());
        open.setLength(0);
      }
    }
    if (!open.isEmpty()) pieces.add(open.toString());
    return pieces;
  }

  private void candidate(int block, String text, int at, String piece) {
    String name = POSSESSIVE.matcher(piece).replaceFirst("");
    int start = at;
    boolean office = false;
    while (name.contains(" ") && !credited.containsKey(NameKeys.canonical(name))) {
      String first = name.substring(0, name.indexOf(' '));
      String folded = Folding.words(first);
      boolean honorific = HONORIFICS.contains(folded);
      if (!honorific
          && !(WordLists.NOT_NAMES.contains(folded) && !WordLists.GIVEN_NAMES.contains(folded)))
        break;
      if (WordLists.NOT_NAMES.contains(Folding.words(name))) return;
      office |= honorific;
      start += first.length() + 1;
      name = name.substring(first.length() + 1).strip();
    }
    String before = text.substring(Math.max(0, start - 30), start);
    String after = text.substring(start + name.length());
    if (name.contains(" ")) full(block, start, name, before, after, office);
    else part(block, start, name);
  }

  private void full(
      int block, int start, String name, String before, String after, boolean office) {
    String key = NameKeys.canonical(name);
    if (critics.contains(key)) return;
    Found known = persons.get(key);
    String creditedName = credited.get(key);
    if (known == null) {
      Optional<Tier> tier =
          creditedName != null ? Optional.of(Tier.CREDITED) : tier(name, before, after, office);
      if (tier.isEmpty()) return;
      known = new Found(creditedName == null ? name : creditedName, tier.get());
      persons.put(key, known);
    }
    known.spans.add(new Span(block, start, start + name.length(), name));
  }

  private static Optional<Tier> tier(String name, String before, String after, boolean office) {
    String folded = Folding.words(name);
    if (WordLists.NOT_NAMES.contains(folded) || CHARACTER.matcher(before).find())
      return Optional.empty();
    if (ROLE_FORM.matcher(after).find()) return Optional.empty();
    boolean bracketed = before.endsWith("(") && after.matches("(?s)^(?:\\)|,| and |;).*");
    if (office || bracketed || OFFICE.matcher(before).find()) return Optional.of(Tier.CONTEXTUAL);
    if (OWNER.matcher(after).find()) return Optional.of(Tier.CONTEXTUAL);
    boolean place =
        WordLists.NOT_NAMES.contains(Folding.words(Names.surname(name)))
            || PLACE.matcher(name).find();
    boolean given = WordLists.GIVEN_NAMES.contains(Folding.words(Names.given(name)));
    boolean initial = Names.given(name).matches("(?:\\p{Lu}\\.)+");
    boolean particle = name.matches(".+ (?:van|von|de|del|della|di|da|der) .+");
    return (given && !PLACE.matcher(name).find()) || ((initial || particle) && !place)
        ? Optional.of(Tier.CAPITALISED)
        : Optional.empty();
  }

  /** A surname or given name of one person named before, or in the credits. */
  private void part(int block, int start, String part) {
    resolve(part)
        .ifPresent(found -> found.spans.add(new Span(block, start, start + part.length(), part)));
  }

  private void partsIn(Span title) {
    Matcher word = Pattern.compile("\\p{Lu}[\\p{L}’'-]+").matcher(title.text());
    while (word.find()) {
      String part = POSSESSIVE.matcher(word.group()).replaceFirst("");
      int start = title.start() + word.start();
      resolve(part)
          .filter(found -> !found.spans.isEmpty())
          .ifPresent(found ->
              found.spans.add(new Span(title.block(), start, start + part.length(), part)));
    }
  }

  private Optional<Found> resolve(String part) {
    String wanted = Folding.words(part);
    if (wanted.length() < 2) return Optional.empty();
    List<Found> named = persons.values().stream().filter(f -> matches(f.name, wanted)).toList();
    if (named.size() == 1) return Optional.of(named.getFirst());
    if (!named.isEmpty()) return Optional.empty();
    List<String> inCredits =
        credited.values().stream().filter(n -> surname(n).equals(wanted)).toList();
    if (inCredits.size() != 1) return Optional.empty();
    String name = inCredits.getFirst();
    return Optional.of(
        persons.computeIfAbsent(NameKeys.canonical(name), _ -> new Found(name, Tier.CREDITED)));
  }

  private static boolean matches(String name, String wanted) {
    return surname(name).equals(wanted) || Folding.words(Names.given(name)).equals(wanted);
  }

  private static String surname(String name) {
    return Folding.words(Names.surname(name));
  }

  /** The one person of a list that a full name or surname means. */
  static Optional<String> meant(String name, List<String> known) {
    String key = NameKeys.canonical(name);
    List<String> same = known.stream().filter(k -> NameKeys.canonical(k).equals(key)).toList();
    if (!same.isEmpty()) return Optional.of(same.getFirst());
    String wanted = Folding.words(Names.surname(name));
    List<String> named =
        name.contains(" ")
            ? List.of()
            : known.stream().filter(k -> surname(k).equals(wanted)).distinct().toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }
}
