package org.sammachip.householdimport;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.sammachip.problem.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the visible sheets of a workbook that {@link WorkbookCheck} let through. */
final class SheetReader {

    /** Title, explanations, heading and one household more than is allowed. */
    static final int KEPT_ROWS = 530;

    /** The templates that we made say so in this property of the file: version and project. */
    static final String TEMPLATE = "sammachip.households";

    private static final Logger LOG = LoggerFactory.getLogger(SheetReader.class);
    private static final int SHEETS = 20;

    private final Parts parts;

    private SheetReader(Parts parts) {
        this.parts = parts;
    }

    /** @param template what the property {@link #TEMPLATE} says, when the file has it */
    record Workbook(List<SheetContent> sheets, Optional<String> template) {}

    /** @throws Refusal when the file is no readable workbook */
    static Workbook read(Parts parts) {
        try {
            return new SheetReader(parts).workbook();
        } catch (Refusal e) {
            throw e;
        } catch (IOException | SAXException | ParserConfigurationException | RuntimeException e) {
            // XML that means nothing fails in many ways; no message is kept, for it may quote people's data
            LOG.info("An imported file is no workbook: {}", e.getClass().getSimpleName());
            throw WorkbookCheck.broken();
        }
    }

    private Workbook workbook() throws IOException, SAXException, ParserConfigurationException {
        var file = parts.relations(Parts.PACKAGE);
        var workbook = Parts.only("officeDocument", file).orElseThrow();
        var relations = parts.relations(workbook);
        var texts = parsed(Parts.only("sharedStrings", relations), new SharedTexts());
        var formats = parsed(Parts.only("styles", relations), new CellFormats());
        var sheets = new ArrayList<SheetContent>();
        for (var sheet : visible(workbook, relations).entrySet()) {
            var handler = new SheetHandler(new CellReading(texts, formats));
            parts.parse(sheet.getKey(), handler);
            sheets.add(handler.content(sheet.getValue()));
        }
        var property = parsed(Parts.only("custom-properties", file), new FileProperty(TEMPLATE));
        return new Workbook(sheets, property.value());
    }

    private <T extends DefaultHandler> T parsed(Optional<String> part, T handler)
            throws IOException, SAXException, ParserConfigurationException {
        if (part.isPresent()) {
            parts.parse(part.get(), handler);
        }
        return handler;
    }

    /** Names of the sheets that people see, by their part: no part is read twice. */
    private Map<String, String> visible(String workbook, Map<String, Parts.Relation> relations)
            throws IOException, SAXException, ParserConfigurationException {
        var names = new LinkedHashMap<String, String>();
        parts.parse(workbook, new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                var state = attributes.getValue("state");
                if (name.equals("sheet") && (state == null || state.equals("visible")) && names.size() < SHEETS) {
                    var sheet = relations.get(relationId(attributes));
                    if (sheet.type().equals("worksheet")) { // not a chart
                        names.put(sheet.part(), attributes.getValue("name"));
                    }
                }
            }
        });
        return names;
    }

    /** {@code r:id}, in the namespace of whichever edition of the format. */
    private static String relationId(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && attributes.getURI(i).endsWith("/relationships")) {
                return attributes.getValue(i);
            }
        }
        throw new IllegalArgumentException("a sheet without its part");
    }
}
