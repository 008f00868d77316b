package cuttings.extract;

import cuttings.analysis.Folding;
import cuttings.analysis.NameKeys;
import cuttings.review.Body;
import cuttings.review.Credit;
import cuttings.review.PersonMention;
import cuttings.review.PersonMention.Tier;
import cuttings.review.Role;
import cuttings.review.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
  /** What a rule reads behind a name; the rest of a paragraph need not be copied for each. */
  private static final int LOOKED_AT = 120;

  // repetitions have an end, for the matcher would step into each and run out of stack
  private static final String TOKEN =
      "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.){0,12}|(?:Mr|Mrs|Ms|Dr|St)\\.|\\p{Lu}[\\p{L}\\p{M}]*(?:[’'-]\\p{L}+){0,6})";
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

  private static final Pattern SIBLING =
      Pattern.compile("^ (?:and|&|et|und|y|e) (\\p{Lu}[\\p{L}-]{1,20}) (\\p{Lu}[\\p{L}’'-]{1,25})");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}’'-]+");

  private final Map<String, String> credited = new HashMap<>();
  private final Set<String> directors = new HashSet<>();
  private final Set<String> critics = new HashSet<>();
  private final Map<String, Found> persons = new LinkedHashMap<>();

  /** Persons by each word that may stand for them alone: surname and given name. */
  private final Map<String, Set<Found>> byPart = new HashMap<>();

  private final Map<String, Set<String>> creditedBySurname = new HashMap<>();

  private static final class Found {
    final String name;
    Tier tier;
    final List<Span> spans = new ArrayList<>();

    /** The block that named him or her in full last. */
    int block = -1;

    Found(String name, Tier tier) {
      this.name = name;
      this.tier = tier;
    }
  }

  private final Known known;

  private Persons(List<Credit> credits, List<String> critics, Known known) {
    this.known = known;
    for (Credit credit : credits) {
      credited.putIfAbsent(NameKeys.canonical(credit.name()), credit.name());
      if (credit.role() == Role.DIRECTOR) directors.add(credit.name());
      creditedBySurname
          .computeIfAbsent(surname(credit.name()), _ -> new LinkedHashSet<>())
          .add(credit.name());
    }
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
      List<Credit> credits,
      List<String> critics,
      List<Span> titles,
      List<Span> ownTitles,
      Known known) {
    var persons = new Persons(credits, critics, known);
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
    Matcher run = RUN.matcher(text).useTransparentBounds(true);
    // only where a word begins with a capital: the pattern is dear to try at every letter
    for (int from = nextCapital(text, 0); from < text.length(); ) {
      boolean found = run.region(from, text.length()).lookingAt();
      from = nextCapital(text, found ? run.end() : from + 1);
      if (!found) continue;
      int start = run.start();
      for (String piece : pieces(run.group())) {
        int at = text.indexOf(piece, start);
        candidate(number, text, at, piece);
        start = at + piece.length();
      }
    }
  }

  private static int nextCapital(String text, int from) {
    int at = from;
    while (at < text.length()
        && !(Character.isUpperCase(text.charAt(at))
            && (at == 0 || !Character.isLetter(text.charAt(at - 1))))) at++;
    return at;
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
    int end = start + name.length();
    String after = text.substring(end, Math.min(text.length(), end + LOOKED_AT));
    if (name.contains(" ")) full(block, start, name, name, before, after, office);
    else part(block, start, name, before, after);
  }

  /**
   * A person by his or her full name.
   *
   * @param place the words that name him or her, which may be fewer: {@code Joel} of "Joel and
   *     Ethan Coen"
   */
  private void full(
      int block,
      int start,
      String place,
      String name,
      String before,
      String after,
      boolean office) {
    String key = NameKeys.canonical(name);
    if (critics.contains(key)) return;
    Found known = persons.get(key);
    String creditedName = credited.get(key);
    if (known == null) {
      Optional<Tier> tier =
          creditedName != null
              ? Optional.of(Tier.CREDITED)
              : tier(name, before, after, office, key);
      if (tier.isEmpty()) return;
      known = person(key, creditedName == null ? name : creditedName, tier.get());
    }
    known.block = block;
    known.spans.add(new Span(block, start, start + place.length(), place));
  }

  private Optional<Tier> tier(
      String name, String before, String after, boolean office, String key) {
    String folded = Folding.words(name);
    if (WordLists.NOT_NAMES.contains(folded) || CHARACTER.matcher(before).find())
      return Optional.empty();
    if (ROLE_FORM.matcher(after).find()) return Optional.empty();
    boolean bracketed = before.endsWith("(") && after.matches("(?s)^(?:\\)|,| and |;).*");
    if (office || bracketed || OFFICE.matcher(before).find()) return Optional.of(Tier.CONTEXTUAL);
    if (OWNER.matcher(after).find() || known.person(key)) return Optional.of(Tier.CONTEXTUAL);
    boolean place = WordLists.NOT_NAMES.contains(surname(name)) || PLACE.matcher(name).find();
    boolean given = WordLists.GIVEN_NAMES.contains(Folding.words(Names.given(name)));
    boolean initial = Names.given(name).matches("(?:\\p{Lu}\\.)+");
    boolean particle = name.matches(".+ (?:van|von|de|del|della|di|da|der) .+");
    return (given && !PLACE.matcher(name).find()) || ((initial || particle) && !place)
        ? Optional.of(Tier.CAPITALISED)
        : Optional.empty();
  }

  private Found person(String key, String name, Tier tier) {
    var found = new Found(name, tier);
    persons.put(key, found);
    for (String part : List.of(surname(name), Folding.words(Names.given(name))))
      byPart.computeIfAbsent(part, _ -> new LinkedHashSet<>()).add(found);
    return found;
  }

  /** A surname or given name of one person named before, or in the credits. */
  private void part(int block, int start, String part, String before, String after) {
    Matcher sibling = SIBLING.matcher(after);
    boolean given = WordLists.GIVEN_NAMES.contains(Folding.words(part));
    if (given
        && sibling.find()
        && WordLists.GIVEN_NAMES.contains(Folding.words(sibling.group(1)))) {
      full(block, start, part, part + " " + sibling.group(2), before, after, false);
      return;
    }
    resolve(part, block, before)
        .ifPresent(found -> found.spans.add(new Span(block, start, start + part.length(), part)));
  }

  private void partsIn(Span title) {
    Matcher word = WORD.matcher(title.text());
    while (word.find()) {
      String part = POSSESSIVE.matcher(word.group()).replaceFirst("");
      int start = title.start() + word.start();
      resolve(part, title.block(), "")
          .filter(found -> !found.spans.isEmpty())
          .ifPresent(found ->
              found.spans.add(new Span(title.block(), start, start + part.length(), part)));
    }
  }

  private Optional<Found> resolve(String part, int block, String before) {
    String wanted = Folding.words(part);
    if (wanted.length() < 2) return Optional.empty();
    Set<Found> named = byPart.getOrDefault(wanted, Set.of());
    if (named.size() == 1) return Optional.of(named.iterator().next());
    if (!named.isEmpty()) return oneOf(named, block, before);
    Set<String> inCredits = creditedBySurname.getOrDefault(wanted, Set.of());
    if (inCredits.size() != 1) return Optional.empty();
    String name = inCredits.iterator().next();
    return Optional.of(person(NameKeys.canonical(name), name, Tier.CREDITED));
  }

  /**
   * Of persons who share a name the one that the context means: the only director among them after
   * "director", or the only one whom the same paragraph has named in full.
   */
  private Optional<Found> oneOf(Set<Found> named, int block, String before) {
    List<Found> meant =
        before.matches("(?is).*\\b(?:director|filmmaker) $")
            ? named.stream().filter(found -> directors.contains(found.name)).toList()
            : named.stream().filter(found -> found.block == block).toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  /** Its last part, folded. */
  static String surname(String name) {
    return Folding.words(Names.surname(name));
  }

  /** The one person of a list that a full name or surname means. */
  static Optional<String> meant(String name, List<String> known) {
    String key = NameKeys.canonical(name);
    List<String> same = known.stream().filter(k -> NameKeys.canonical(k).equals(key)).toList();
    if (!same.isEmpty()) return Optional.of(same.getFirst());
    String wanted = surname(name);
    List<String> named =
        name.contains(" ")
            ? List.of()
            : known.stream().filter(k -> surname(k).equals(wanted)).distinct().toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }
}
