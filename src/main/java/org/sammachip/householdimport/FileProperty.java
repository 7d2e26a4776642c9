package org.sammachip.householdimport;

import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Finds one property among those that programs keep in a file. */
class FileProperty extends DefaultHandler {

    private static final int LONGEST = 100;

    private final String name;
    private final StringBuilder value = new StringBuilder();
    private boolean found;

    FileProperty(String name) {
        this.name = name;
    }

    Optional<String> value() {
        return Optional.of(value.toString().strip()).filter(text -> !text.isEmpty());
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        if (element.equals("property")) {
            found = name.equals(attributes.getValue("name"));
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (found) {
            value.append(characters, start, Math.min(length, LONGEST - value.length()));
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        found = found && !element.equals("property");
    }
}
