package cuttings.feeds;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A document of XML as it is written; texts may hold anything, what XML cannot have is a space. */
final class XmlOut {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;

  private XmlOut() throws XMLStreamException {
    this.xml = FACTORY.createXMLStreamWriter(out);
  }

  /** A whole document. */
  static String document(Consumer<XmlOut> writing) {
    try {
      var document = new XmlOut();
      document.xml.writeStartDocument("UTF-8", "1.0");
      writing.accept(document);
      document.xml.writeEndDocument();
      document.xml.close();
      return document.out.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * An element with attributes.
   *
   * @param attributes names and values in turn; a name may be {@code xmlns:dc}
   */
  XmlOut element(String name, Consumer<XmlOut> content, String... attributes) {
    try {
      xml.writeStartElement(name);
      for (int i = 0; i < attributes.length; i += 2)
        xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
      content.accept(this);
      xml.writeEndElement();
      xml.writeCharacters("\n");
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element that holds a text alone. */
  XmlOut text(String name, String text, String... attributes) {
    return element(name, inside -> inside.characters(text), attributes);
  }

  /** An element that holds nothing. */
  XmlOut empty(String name, String... attributes) {
    return element(name, _ -> {}, attributes);
  }

  private void characters(String text) {
    try {
      xml.writeCharacters(allowed(text));
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The characters of XML 1.0: no control characters, no halves of pairs. */
  private static String allowed(String text) {
    return text.codePoints()
        .map(c -> isAllowed(c) ? c : ' ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c < 0xD800)
        || (c >= 0xE000 && c < 0xFFFE)
        || c >= 0x10000;
  }
}
