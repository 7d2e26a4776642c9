package org.sammachip.householdimport;

/** A cell that is not blank. @param text without blanks around it; of a number its plain digits */
record Cell(Kind kind, String text) {

    enum Kind {
        TEXT,
        NUMBER,
        /** A number that the sheet shows as a date. */
        DATE,
        FORMULA,
        /** TRUE, FALSE or an error such as #N/A. */
        OTHER
    }

    private static final int QUOTED = 40;

    /** As messages quote it. */
    String quoted() {
        return "“" + shortened() + "”";
    }

    String shortened() {
        return text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text;
    }
}
