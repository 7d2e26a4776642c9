package org.sammachip.householdimport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a workbook, each read as a stream. Apache POI makes trees of objects of several of them, which take a
 * hundred times the memory of the file; here nobody keeps more than a handler chooses to.
 */
final class Parts {

    /** The file itself, where it is asked what it relates to. */
    static final String PACKAGE = "";

    private static final int RELATIONS = 1000;

    private final Map<String, byte[]> contents;

    Parts(Map<String, byte[]> contents) {
        this.contents = contents;
    }

    /**
     * What a part refers to.
     *
     * @param type the last word of what the format calls it, such as {@code worksheet}
     * @param part its name, for {@link Parts#parse}
     */
    record Relation(String type, String part) {}

    /** @throws SAXException also when there is no such part */
    void parse(String part, DefaultHandler handler) throws IOException, SAXException, ParserConfigurationException {
        var content = contents.get(part);
        if (content == null) {
            throw new SAXException("a part is missing");
        }
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.setErrorHandler(handler);
        parser.parse(new InputSource(new ByteArrayInputStream(content)));
    }

    /** What a part relates to, by the ids that it uses itself. */
    Map<String, Relation> relations(String part) throws IOException, SAXException, ParserConfigurationException {
        var relations = new HashMap<String, Relation>();
        int name = part.lastIndexOf('/') + 1;
        parse(part.substring(0, name) + "_rels/" + part.substring(name) + ".rels", new DefaultHandler() {
            @Override
            public void startElement(String uri, String element, String qualified, Attributes attributes) {
                if (element.equals("Relationship")
                        && relations.size() < RELATIONS
                        && !"External".equals(attributes.getValue("TargetMode"))) {
                    var type = attributes.getValue("Type");
                    var target = URI.create("/" + part).resolve(attributes.getValue("Target"));
                    relations.put(
                            attributes.getValue("Id"),
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    target.getPath().substring(1)));
                }
            }
        });
        return relations;
    }

    static Optional<String> only(String type, Map<String, Relation> relations) {
        return relations.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::part)
                .findAny();
    }
}
