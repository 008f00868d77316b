package cuttings.feeds;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A document of XML as a test looks at it. */
public record Xml(Document document) {

  /** Parses it, by namespaces; what is no XML fails. */
  public static Xml of(String text) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return new Xml(factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))));
  }

  /** The local name and the namespace of the outermost element. */
  public String root() {
    Element root = document.getDocumentElement();
    return root.getLocalName() + " " + root.getNamespaceURI();
  }

  /** The elements of a local name, in the order of the document. */
  public List<Element> all(String name) {
    var all = new ArrayList<Element>();
    var found = document.getElementsByTagNameNS("*", name);
    for (int i = 0; i < found.getLength(); i++) all.add((Element) found.item(i));
    return all;
  }

  /** Their texts. */
  public List<String> texts(String name) {
    return all(name).stream().map(Element::getTextContent).toList();
  }

  /** The address of each link of a relation. */
  public List<String> links(String relation) {
    return all("link").stream()
        .filter(link -> link.getAttribute("rel").equals(relation))
        .map(link -> link.getAttribute("href"))
        .toList();
  }
}
