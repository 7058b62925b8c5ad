package id.go.imigrasi.paspor.integration.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/**
 * A letter's XHTML with its places: <code>{{name}}</code> in text or attribute, {@code
 * data-each="rows"} on what is repeated per row, {@code data-if="name"} on what falls away when the
 * value is empty. Values become text nodes, so no value can become markup.
 */
final class LetterTemplate {
  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z0-9.-]+)}}");
  private static final String EACH = "data-each";
  private static final String IF = "data-if";

  private final Document document;

  private LetterTemplate(Document document) {
    this.document = document;
  }

  static LetterTemplate named(String name) {
    try (InputStream in = LetterTemplate.class.getResourceAsStream(name + ".xhtml")) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new LetterTemplate(factory.newDocumentBuilder().parse(in));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the template " + name, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Fills all places.
   *
   * @param values value by name; an unknown name is an error of the template and throws
   */
  Document fill(UnaryOperator<String> values, List<Map<String, String>> rows) {
    fill(document.getDocumentElement(), values, rows);
    return document;
  }

  private void fill(Element element, UnaryOperator<String> values, List<Map<String, String>> rows) {
    if (element.hasAttribute(IF) && values.apply(element.getAttribute(IF)).isBlank()) {
      element.getParentNode().removeChild(element);
      return;
    }
    element.removeAttribute(IF);
    if (element.hasAttribute(EACH)) {
      repeat(element, values, rows);
      return;
    }
    fillAttributes(element, values);
    for (Node child : children(element)) {
      if (child instanceof Element inner) {
        fill(inner, values, rows);
      } else if (child instanceof Text text) {
        text.setData(filled(text.getData(), values));
      }
    }
  }

  private void repeat(
      Element element, UnaryOperator<String> values, List<Map<String, String>> rows) {
    element.removeAttribute(EACH);
    Node parent = element.getParentNode();
    for (Map<String, String> row : rows) {
      Element copy = (Element) element.cloneNode(true);
      parent.insertBefore(copy, element);
      fill(copy, name -> row.containsKey(name) ? row.get(name) : values.apply(name), List.of());
    }
    parent.removeChild(element);
  }

  private static void fillAttributes(Element element, UnaryOperator<String> values) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      attribute.setValue(filled(attribute.getValue(), values));
    }
  }

  private static String filled(String text, UnaryOperator<String> values) {
    Matcher places = PLACE.matcher(text);
    return places.replaceAll(place -> Matcher.quoteReplacement(values.apply(place.group(1))));
  }

  private static List<Node> children(Element element) {
    NodeList nodes = element.getChildNodes();
    List<Node> children = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      children.add(nodes.item(i));
    }
    return children;
  }
}
