package cuttings.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of a feed read one after another: names with the usual prefix of their namespace,
 * texts up to a limit. A file with a DOCTYPE is refused, and no entity is ever resolved.
 */
final class FeedXml {
  /** What is wrong with a file, and where. */
  static final class DamagedException extends Exception {
    DamagedException(String message) {
      super(message);
    }
  }

  private static final XMLInputFactory FACTORY = factory();
  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://purl.org/rss/1.0/modules/content/", "content:",
          "http://purl.org/dc/elements/1.1/", "dc:",
          "http://purl.org/dc/terms/", "dc:",
          "http://www.w3.org/2005/Atom", "",
          "http://purl.org/atom/ns#", "",
          "http://purl.org/rss/1.0/", "",
          "http://www.w3.org/1999/xhtml", "");
  private static final String WORDPRESS = "http://wordpress.org/export/";

  private final XMLStreamReader reader;
  private int depth;

  private FeedXml(XMLStreamReader reader) {
    this.reader = reader;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((_, _, _, _) -> {
      throw new XMLStreamException("nothing outside the file is read");
    });
    return factory;
  }

  static FeedXml of(InputStream in) throws IOException, DamagedException {
    try {
      return new FeedXml(FACTORY.createXMLStreamReader(XmlText.of(in)));
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  /** The number of elements that are open. */
  int depth() {
    return depth;
  }

  /** Goes on to the next start or end of an element; whether there is one. */
  boolean next() throws DamagedException {
    try {
      while (reader.hasNext()) {
        int event = step();
        if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT)
          return true;
      }
      return false;
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  private int step() throws XMLStreamException, DamagedException {
    int event;
    try {
      event = reader.next();
    } catch (RuntimeException e) {
      throw new DamagedException(where() + e);
    }
    if (event == XMLStreamConstants.DTD)
      throw new DamagedException(where() + "a DOCTYPE, which no export has");
    if (event == XMLStreamConstants.START_ELEMENT) depth++;
    if (event == XMLStreamConstants.END_ELEMENT) depth--;
    return event;
  }

  boolean starts() {
    return reader.isStartElement();
  }

  /** "content:encoded", "wp:status"; the elements of RSS and Atom without prefix. */
  String name() {
    String space = String.valueOf(reader.getNamespaceURI());
    String prefix = PREFIXES.get(space);
    if (prefix == null && space.startsWith(WORDPRESS))
      prefix = space.contains("/excerpt") ? "excerpt:" : "wp:";
    if (prefix == null)
      prefix =
          reader.getPrefix() == null || reader.getPrefix().isEmpty()
              ? ""
              : reader.getPrefix() + ":";
    return prefix + reader.getLocalName();
  }

  /** The value of an attribute of the element that starts here, or nothing. */
  String attribute(String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value.strip();
  }

  /** Goes on to the end of the element that starts here. */
  void skip() throws DamagedException {
    text(_ -> {}, false);
  }

  /**
   * Gives out the text of the element that starts here, up to its end.
   *
   * @param markup whether elements inside are given out as well, as tags
   */
  void text(Consumer<String> consumer, boolean markup) throws DamagedException {
    int outer = depth - 1;
    try {
      while (reader.hasNext()) {
        int event = step();
        if (event == XMLStreamConstants.END_ELEMENT && depth == outer) return;
        switch (event) {
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              consumer.accept(markup ? escaped(reader.getText()) : reader.getText());
          case XMLStreamConstants.START_ELEMENT -> {
            if (markup) consumer.accept(tag());
          }
          case XMLStreamConstants.END_ELEMENT -> {
            if (markup) consumer.accept("</" + reader.getLocalName() + ">");
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  private String tag() {
    var tag = new StringBuilder("<").append(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++)
      tag.append(' ')
          .append(reader.getAttributeLocalName(i))
          .append("=\"")
          .append(escaped(reader.getAttributeValue(i)).replace("\"", "&quot;"))
          .append('"');
    return tag.append('>').toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private String where() {
    return "line " + reader.getLocation().getLineNumber() + ": ";
  }

  private static DamagedException damaged(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int told = message.indexOf("Message: ");
    String what = told < 0 ? message : message.substring(told + "Message: ".length());
    String where = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNumber() + ": ";
    return new DamagedException(where + what.lines().findFirst().orElse("no XML"));
  }
}
