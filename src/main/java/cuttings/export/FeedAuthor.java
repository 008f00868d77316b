package cuttings.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a writer as feeds give it. */
final class FeedAuthor {
  private static final Pattern NAME_BEHIND = Pattern.compile("\\S+@\\S+\\s{1,5}\\((.{1,100})\\)");
  private static final Pattern MAIL = Pattern.compile("\\S+@\\S+");

  private FeedAuthor() {}

  /** The name in the element that starts here, which in Atom is one of several inside. */
  static String read(FeedXml xml, FeedItem item) throws FeedXml.DamagedException {
    var marked = item.text(xml, true);
    Matcher inside = Pattern.compile("<name>([^<]{1,200})</name>").matcher(marked);
    String name = inside.find() ? inside.group(1) : marked.replaceAll("<[^>]{0,100}>", " ");
    return name(name.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
  }

  /** Of "kate@reel.example (Kate Beach)" the name. */
  static String name(String text) {
    Matcher behind = NAME_BEHIND.matcher(text.strip());
    return behind.matches() ? behind.group(1).strip() : text.strip();
  }

  static boolean isMail(String name) {
    return MAIL.matcher(name).matches();
  }
}
