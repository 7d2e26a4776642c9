package org.sammachip.householdimport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.xmlbeans.XmlException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Streams the visible sheets of a workbook that {@link WorkbookCheck} let through. */
final class SheetReader {

    /** Title, explanations, heading and one household more than is allowed. */
    static final int KEPT_ROWS = 530;

    /** The templates that we made say so in this property of the file: version and project. */
    static final String TEMPLATE = "sammachip.households";

    private static final Logger LOG = LoggerFactory.getLogger(SheetReader.class);
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int SHEETS = 20;

    private SheetReader() {}

    /** @param template what the property {@link #TEMPLATE} says, when the file has it */
    record Workbook(List<SheetContent> sheets, Optional<String> template) {}

    /** @throws org.sammachip.problem.Refusal when the file is no readable workbook */
    static Workbook read(byte[] content) {
        try (var opened = OPCPackage.open(new ByteArrayInputStream(content))) {
            var reader = new XSSFReader(opened);
            var cells = new CellReading(new ReadOnlySharedStringsTable(opened, false), reader.getStylesTable());
            var sheets = new ArrayList<SheetContent>();
            for (var sheet : visible(reader).entrySet()) {
                try (var xml = reader.getSheet(sheet.getKey())) {
                    var handler = new SheetHandler(cells);
                    parse(new InputSource(xml), handler);
                    sheets.add(handler.content(sheet.getValue()));
                }
            }
            var property = new POIXMLProperties(opened).getCustomProperties().getProperty(TEMPLATE);
            return new Workbook(sheets, Optional.ofNullable(property).map(p -> p.getLpwstr()));
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | RecordFormatException
                | XmlException e) {
            LOG.info("An imported file is no workbook: {}", e.getClass().getSimpleName());
            throw WorkbookCheck.broken();
        }
    }

    /** Names of the sheets that people see, by the id of their part. */
    private static Map<String, String> visible(XSSFReader reader)
            throws IOException, SAXException, OpenXML4JException, ParserConfigurationException {
        var names = new LinkedHashMap<String, String>();
        try (var xml = reader.getWorkbookData()) {
            parse(new InputSource(xml), new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) {
                    var state = attributes.getValue("state");
                    if (name.equals("sheet") && (state == null || state.equals("visible")) && names.size() < SHEETS) {
                        names.put(attributes.getValue(RELATIONS, "id"), attributes.getValue("name"));
                    }
                }
            });
        }
        return names;
    }

    private static void parse(InputSource xml, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(xml);
    }
}
