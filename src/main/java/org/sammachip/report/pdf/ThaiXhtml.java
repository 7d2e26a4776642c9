package org.sammachip.report.pdf;

import java.io.IOException;
import java.io.StringReader;
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

    private final Document document;
    private final Digits digits;

    private ThaiXhtml(Document document) {
        this.document = document;
        this.digits = digitsOf(document.getDocumentElement(), Digits.ARABIC);
        var body = (Element) document.getElementsByTagName("body").item(0);
        encode(body, digitsOf(body, digits));
    }

    static ThaiXhtml parse(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler()); // throws; the parser's own prints to the console as well
            return new ThaiXhtml(parser.parse(new InputSource(new StringReader(xhtml))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("not well-formed XHTML", e);
        }
    }

    Document encoded() {
        return document;
    }

    Digits digits() {
        return digits;
    }

    boolean hasPageNumbers() {
        return document.getDocumentElement().hasAttribute("data-page-numbers");
    }

    /** @throws BrokenTemplate when an image names no picture of the document, or says nothing to those who cannot see it */
    void checkPictures(Pictures pictures) {
        var images = document.getElementsByTagName("img");
        for (int i = 0; i < images.getLength(); i++) {
            var image = (Element) images.item(i);
            var source = image.getAttribute("src");
            if (!source.startsWith("picture:") || !pictures.has(source.substring("picture:".length()))) {
                throw new BrokenTemplate(
                        place(),
                        "there is no picture '" + source + "'; known are " + pictures.names(),
                        "ไม่มีภาพ " + source,
                        null);
            }
            if (image.getAttribute("alt").isBlank()) {
                throw new BrokenTemplate(
                        place(),
                        "the image '" + source + "' has no alt text",
                        "ภาพ " + source + " ไม่มีคำบรรยาย (alt)",
                        null);
            }
        }
    }

    private TemplatePlace place() {
        return TemplatePlace.of("(document)");
    }

    private static void encode(Node parent, Digits inherited) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                var text = ThaiText.mended(ThaiText.unwrapped(child.getNodeValue()));
                child.setNodeValue(ThaiClusters.encode(ThaiText.glued(inherited.write(text))));
            } else if (child instanceof Element element) {
                encode(element, digitsOf(element, inherited));
            }
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
