package cuttings.extract;

import cuttings.review.Body.Mark;
import cuttings.review.Body.Shape;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that a page prints among its text and that are no part of it: credits of pictures, ways to
 * other pieces, appeals, and where to write to the author.
 */
final class SmallPrint {
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_APPEAL = 600;
  private static final int LONGEST_CONTACT = 400;

  /** What opens no sentence of a text. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(?:read (?:more|also|next)|(?:last )?updated (?:at|on)\\b|continue reading|(?:story|article) continues|advert(?:isement|s)?\\b|filed under|posted (?:in|on)|tagged|picture credit|©|copyright|all rights reserved|\\(?(?:photos?|images?|pictures?|foto|bild|crédit(?: photo)?|cr[eé]dito|fonte|quelle)(?: (?:credits?|by|courtesy|from|via|source)\\b| ?[:©/])|courtesy (?:of|:)|click here|follow (?:us|me) |leave a (?:reply|comment)|comments? (?:are )?(?:off|closed)|\\d+ comments?|next:|previous:|newer:|older:|also (?:on|in|see)\\b ?:?|more (?:from|on|reviews)|you (?:may|might) also|see also|sign up|subscribe (?:to|now)|back to (?:top|home)|written by:?$|lire aussi|à lire aussi|lesen sie (?:auch|mehr)|mehr zum thema|lea también|leia (?:também|mais)|leggi anche|lees ook|läs också|les også|czytaj (?:też|także)|читайте также|関連記事|this slideshow requires|(?:please )?(?:enable|turn on) javascript|your browser does not support|watch (?:video|now)\\b).*");

  /** What may open a sentence too, and so is small print only where it is none. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?i)^(?:share|tweet|related|tags?\\b|categories|photo(?:graph)?s?\\b|images?\\b|courtesy|follow (?:us|me)|like this|loading|print|email|also (?:on|in)|subscribe|back to|home\\b|last time|(?:caption|close|open|expand|enlarge|menu|play|next|previous|zoom|anzeige|werbung|publicité|publicidad|reklame|pubblicità)$).*");

  /** The end of a caption, where the page marks none: {@code (Photo: Ada Finch)}. */
  private static final Pattern PICTURE =
      Pattern.compile(
          "(?i).*(?:[(\\[](?:photos?|images?|pictures?|foto|bild|cr[eé]dit(?: photo)?|quelle|source)s?(?: credit)?(?: ?[:©/]| by | courtesy) ?[^)\\]]{2,80}[)\\]]|(?:/|\\bvia) (?:getty images|AFP|reuters|dpa|shutterstock))\\.?");

  /** A shortcode that a plugin left unread: {@code [button link="/"]Send[/button]}. */
  private static final Pattern SHORTCODE = Pattern.compile("\\[/?[a-z][\\w-]{1,30}[ \\]].*\\]");

  private static final Pattern APPEAL =
      Pattern.compile(
          "(?i)\\b(?:donat(?:e|ing|ions?)|support (?:our|the|us|independent|this|[A-Z]\\w+) (?:\\w+ )?(?:writers?|staff|criticism|journalism|site|work|authors?|magazine|blog)|become a (?:member|patron|supporter|subscriber)|patreon|ko-fi|paypal|paywall|newsletter|subscrib(?:e|ing) to (?:our|us|my|the)|show your support|tip jar|recommended donation|suggested (?:amount|donation)|sign up (?:for|to) (?:our|receive|get|the latest))\\b");

  /** Somebody's page at a network, not a single post there. */
  private static final Pattern PROFILE =
      Pattern.compile(
          "(?i)^(?:mailto:.+|(?:https?:)?//(?:www\\.|m\\.)?(?:(?:twitter|x|facebook|instagram|threads|tiktok|mastodon\\.social|patreon|ko-fi|letterboxd)\\.(?:com|net)|bsky\\.app/profile|linkedin\\.com/in|youtube\\.com/(?:c|channel|user))/[^/?#]+/?(?:[?#].*)?)$");

  private SmallPrint() {}

  static boolean line(TextBlock block) {
    String text = block.text().replace('\n', ' ');
    if (text.length() >= LONGEST_LINE) return false;
    return LABEL.matcher(text).matches()
        || PICTURE.matcher(text).matches()
        || SHORTCODE.matcher(text).matches()
        || (WORD.matcher(text).matches() && !(block.sentence() && text.split(" ").length > 3));
  }

  static boolean appeal(TextBlock block) {
    return block.text().length() < LONGEST_APPEAL && APPEAL.matcher(block.text()).find();
  }

  /** A line that leads to an author's or a site's own pages elsewhere, or to a letter box. */
  static boolean contact(TextBlock block) {
    return block.text().length() < LONGEST_CONTACT
        && block.shape() != Shape.QUOTATION
        && targets(block).stream().anyMatch(href -> PROFILE.matcher(href).matches());
  }

  /** Where a block's links lead. */
  static List<String> targets(TextBlock block) {
    return block.marks().stream()
        .filter(mark -> mark.kind() == Mark.Kind.LINK && mark.href() != null)
        .map(mark -> String.valueOf(mark.href()))
        .toList();
  }
}
