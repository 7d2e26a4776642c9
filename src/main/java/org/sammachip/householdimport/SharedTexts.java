package org.sammachip.householdimport;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells refer to by number, each cleaned once however many cells show it. */
class SharedTexts extends DefaultHandler {

    /** A list of 10,000 households has half of it. */
    private static final int MOST = 200_000;

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean phonetic;
    private boolean inText;

    /** @throws IndexOutOfBoundsException when there is none */
    String get(int number) {
        return texts.get(number);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic = true;
            default -> inText = name.equals("t") && !phonetic;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            SheetHandler.append(text, characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        inText = false;
        if (name.equals("rPh")) {
            phonetic = false;
        } else if (name.equals("si")) {
            if (texts.size() == MOST) {
                throw ZipLimits.tooLarge();
            }
            texts.add(Typed.clean(text.toString()));
        }
    }
}
