package org.sammachip.report.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A parsed document whose text is mended, glued and written in cluster codes, ready for layout. */
final class ThaiXhtml {

    /** Characters that somebody may paste into a form and that no XML document may hold. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Document document;
    private final Digits digits;
    private final Set<String> names = new HashSet<>();

    private ThaiXhtml(Document document) {
        this.document = document;
        this.digits = digitsOf(document.getDocumentElement(), Digits.ARABIC);
        encode(document.getElementsByTagName("body").item(0));
    }

    /** @throws BrokenTemplate when there is less in it than a whole document */
    static ThaiXhtml parse(FilledTemplate template) {
        return new ThaiXhtml(mended(template));
    }

    /** The document with its text mended and glued, in Unicode. */
    static Document mended(FilledTemplate template) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler()); // throws; the parser's own prints to the console as well
            var text = NOT_XML.matcher(template.xhtml()).replaceAll("");
            var document = parser.parse(new InputSource(new StringReader(text)));
            WholeDocument.check(document, template);
            var body = (Element) document.getElementsByTagName("body").item(0);
            mend(body, digitsOf(body, digitsOf(document.getDocumentElement(), Digits.ARABIC)));
            return document;
        } catch (SAXException | IOException e) {
            throw template.broken("it gives no well-formed XHTML", "ได้เอกสารที่ไม่ใช่ XHTML ที่ถูกต้อง", e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Document encoded() {
        return document;
    }

    Digits digits() {
        return digits;
    }

    /** Of persons, in cluster codes: what an element of {@code class="name"} holds. */
    Set<String> names() {
        return names;
    }

    /** The title, and the key by which an office files the document; always on one line. */
    String footer() {
        var root = document.getDocumentElement();
        var title =
                document.getElementsByTagName("title").item(0).getTextContent().strip();
        var key = root.getAttribute("data-key");
        return ThaiText.mended(digits.write(title.replaceAll("\\s+", " "))) + (key.isBlank() ? "" : " · " + key);
    }

    /** The first page with a footer, counted from 1; empty when none has one. */
    OptionalInt firstNumbered() {
        return switch (document.getDocumentElement().getAttribute("data-page-numbers")) {
            case "" -> OptionalInt.empty();
            case "after-cover" -> OptionalInt.of(2);
            default -> OptionalInt.of(1);
        };
    }

    private static void mend(Node parent, Digits inherited) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                var text = ThaiText.mended(ThaiText.unwrapped(child.getNodeValue()));
                child.setNodeValue(ThaiText.glued(inherited.write(text)));
            } else if (child instanceof Element element) {
                mend(element, digitsOf(element, inherited));
            }
        }
    }

    private void encode(Node parent) {
        Node next;
        for (var child = parent.getFirstChild(); child != null; child = next) {
            next = child.getNextSibling();
            if (child.getNodeType() == Node.TEXT_NODE) {
                child.setNodeValue(ThaiClusters.encode(child.getNodeValue()));
                if (isName((Element) parent)) {
                    names.add(child.getNodeValue().strip());
                }
                keepInOrder(child);
            } else {
                encode(child);
            }
        }
    }

    private static boolean isName(Element element) {
        return List.of(element.getAttribute("class").split(" ")).contains("name");
    }

    /**
     * The layout paints a line's own texts before those of the elements in it, and many readers give text back in the
     * order in which it was painted. A text between elements therefore becomes an element too.
     */
    private static void keepInOrder(Node text) {
        if (!text.getNodeValue().isBlank() && (text.getPreviousSibling() != null || text.getNextSibling() != null)) {
            var element = text.getOwnerDocument().createElement("sm-text");
            text.getParentNode().replaceChild(element, text);
            element.appendChild(text);
        }
    }

    private static Digits digitsOf(Element element, Digits inherited) {
        return switch (element.getAttribute("data-digits")) {
            case "thai" -> Digits.THAI;
            case "arabic" -> Digits.ARABIC;
            default -> inherited;
        };
    }
}
