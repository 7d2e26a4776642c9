package org.sammachip.householdimport;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which styles of a workbook show a number as a date; nothing else of them matters. */
class CellFormats extends DefaultHandler {

    /** Of a format's characters, and of the styles in a workbook, Excel takes no more either. */
    private static final int LONGEST = 255;

    private static final int MOST = 65_536;

    /** Ids of the workbook's own formats that are dates. */
    private final Set<Integer> ownDates = new HashSet<>();

    private final BitSet dates = new BitSet();
    private int styles;
    private boolean ofCells;

    boolean isDate(int style) {
        return dates.get(style);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> format(number(attributes), attributes.getValue("formatCode"));
            case "cellXfs" -> ofCells = true;
            case "xf" -> {
                if (ofCells && styles < MOST) {
                    dates.set(styles++, isDateFormat(number(attributes)));
                }
            }
            default -> {
                // fonts, colours and borders
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        ofCells = ofCells && !name.equals("cellXfs");
    }

    private void format(int id, String code) {
        if (code.length() <= LONGEST && ownDates.size() < MOST && DateUtil.isADateFormat(id, code)) {
            ownDates.add(id);
        }
    }

    private boolean isDateFormat(int id) {
        return ownDates.contains(id)
                || (id < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX
                        && DateUtil.isADateFormat(id, BuiltinFormats.getBuiltinFormat(id)));
    }

    private static int number(Attributes attributes) {
        var id = attributes.getValue("numFmtId");
        return id == null ? 0 : Integer.parseInt(id);
    }
}
