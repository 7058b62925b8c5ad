package id.go.imigrasi.paspor.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.web.frame.Desk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class PagesTest {
  private static final Pattern EL = Pattern.compile("#\\{[^}]*}");
  private static final Pattern KEY = Pattern.compile("words\\['([^']+)'\\s*]");
  private static final Pattern ACCOUNT =
      Pattern.compile("#\\{[a-z.()]+\\.(actor|adjudicator|officer|witness)\\(\\)");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
  private static final Set<String> READ =
      Set.of("value", "label", "title", "alt", "placeholder", "headerText", "aria-label", "text");
  private static final Set<String> INPUTS =
      Set.of(
          "inputText",
          "inputTextarea",
          "inputSecret",
          "password",
          "inputNumber",
          "inputMask",
          "inputFile",
          "selectOneMenu",
          "selectOneRadio",
          "selectOneListbox",
          "selectManyCheckbox",
          "selectManyMenu",
          "selectBooleanCheckbox",
          "datePicker",
          "autoComplete",
          "fileUpload",
          "textarea",
          "input",
          "select");

  static Stream<Path> pages() {
    return Sources.pages().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageShowsAnOfficersNameNotHisAccount(Path page) {
    assertThat(ACCOUNT.matcher(Sources.text(page)).results().map(MatchResult::group))
        .as(Sources.name(page))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsUnderEightyLines(Path page) {
    assertThat(Sources.text(page).lines().count()).as(Sources.name(page)).isLessThan(80);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageHoldsNoTextOfItsOwn(Path page) {
    List<String> literals = new ArrayList<>();
    for (Element element : elements(page)) {
      texts(element).filter(PagesTest::isLiteral).forEach(literals::add);
      attributes(element)
          .filter(attribute -> READ.contains(attribute.getLocalName()))
          .filter(attribute -> !isValueOfAMachine(element, attribute))
          .map(Attr::getValue)
          .filter(PagesTest::isLiteral)
          .forEach(literals::add);
    }
    assertThat(literals).as(Sources.name(page)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageHasNeitherStyleNorScriptOfItsOwn(Path page) {
    for (Element element : elements(page)) {
      assertThat(element.getLocalName()).as(Sources.name(page)).isNotIn("style", "script");
      assertThat(attributes(element).map(Attr::getLocalName))
          .as(Sources.name(page))
          .noneMatch(name -> name.equals("style") || name.matches("on(click|change|key.*|load)"));
      assertThat(
              attributes(element).filter(a -> a.getName().matches("src|href")).map(Attr::getValue))
          .as(Sources.name(page))
          .noneMatch(address -> address.matches("(https?:)?//.*"));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageAsksInTheBackgroundInTheWayItsSecurityPolicyAllows(Path page) {
    assertThat(elements(page))
        .as("its answer is a script made of text")
        .noneMatch(element -> element.getTagName().equals("f:ajax"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyWordOfAPageStandsInTheBundle(Path page) {
    Set<String> words = Sources.bundle("words_in").stringPropertyNames();
    assertThat(KEY.matcher(Sources.text(page)).results().map(found -> found.group(1)))
        .as(Sources.name(page))
        .allMatch(words::contains);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyFieldOfAFormHasItsLabel(Path page) {
    List<Element> elements = elements(page);
    for (Element field : elements) {
      boolean input = INPUTS.contains(field.getLocalName()) && !isHidden(field);
      if (input) {
        assertThat(isLabelled(field, elements))
            .as(Sources.name(page) + ": " + field.getAttribute("id"))
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noPartOfAPageHasTheIdOfAnother(Path page) {
    assertThat(
            elements(page).stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty() && !id.contains("#{"))
                .toList())
        .as(Sources.name(page))
        .doesNotHaveDuplicates();
  }

  /** Without one a panel would repeat the heading of its page. */
  @ParameterizedTest
  @MethodSource("pages")
  void everyPanelSaysItsTitle(Path page) {
    assertThat(elements(page))
        .as(Sources.name(page))
        .filteredOn(element -> element.getTagName().equals("o:panel"))
        .allMatch(panel -> panel.hasAttribute("title"));
  }

  @Test
  void everyPageOfADeskStandsInTheTableOfDesks() {
    assertThat(Sources.pages().stream().map(Sources::name))
        .filteredOn(name -> name.startsWith("src/main/webapp/desk/"))
        .allMatch(name -> Desk.at(name.substring("src/main/webapp".length())).isPresent());
  }

  @Test
  void aBeanOfAPageHasAtMostAHundredAndTwentyLines() {
    assertThat(Sources.beans()).isNotEmpty();
    for (Path bean : Sources.beans()) {
      boolean guide = bean.endsWith("DesignPage.java");
      assertThat(Sources.text(bean).lines().count())
          .as(Sources.name(bean))
          .isLessThanOrEqualTo(guide ? 200 : 120);
    }
  }

  private static boolean isLiteral(String text) {
    return LETTERS.matcher(EL.matcher(text).replaceAll("")).find();
  }

  /** A value that goes to the server or names a part, not one that is read. */
  private static boolean isValueOfAMachine(Element element, Attr attribute) {
    return attribute.getLocalName().equals("value")
        && (element.getLocalName().matches("param|attribute|data|f:.*|inputHidden|option")
            || attribute.getValue().startsWith("o-")
            || attribute.getValue().matches("[a-z]+/[a-z-]+"));
  }

  private static boolean isHidden(Element field) {
    return "hidden".equals(field.getAttribute("type"));
  }

  private static boolean isLabelled(Element field, List<Element> elements) {
    String id = field.getAttribute("id");
    boolean named = !field.getAttributeNS("jakarta.faces.passthrough", "aria-label").isEmpty();
    return named
        || field.hasAttribute("aria-label")
        || field.hasAttribute("aria-labelledby")
        || !id.isEmpty() && elements.stream().anyMatch(each -> id.equals(each.getAttribute("for")));
  }

  private static Stream<String> texts(Element element) {
    NodeList children = element.getChildNodes();
    return IntStream.range(0, children.getLength())
        .mapToObj(children::item)
        .filter(node -> node.getNodeType() == Node.TEXT_NODE)
        .map(Node::getNodeValue);
  }

  private static Stream<Attr> attributes(Element element) {
    return IntStream.range(0, element.getAttributes().getLength())
        .mapToObj(i -> (Attr) element.getAttributes().item(i))
        .filter(attribute -> !attribute.getName().startsWith("xmlns"));
  }

  private static List<Element> elements(Path page) {
    NodeList found = parse(page).getElementsByTagName("*");
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static Document parse(Path page) {
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    parsers.setNamespaceAware(true);
    byte[] text = Sources.text(page).getBytes(StandardCharsets.UTF_8);
    try {
      return parsers.newDocumentBuilder().parse(new ByteArrayInputStream(text));
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(Sources.name(page), e);
    }
  }
}
