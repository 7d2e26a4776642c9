package org.sammachip.report.pdf;

/**
 * A document cannot be printed, now or at the next attempt, until somebody mends what the sentences name. Neither
 * sentence quotes what the document says of people: both may be logged and shown in Cockpit.
 */
public abstract class UnprintableDocument extends RuntimeException {

    private final String inThai;

    /** @param operator English: which file, line or picture, what is wrong, what to do next */
    UnprintableDocument(String operator, String inThai, Throwable cause) {
        super(operator, cause);
        this.inThai = inThai;
    }

    /** The same for whoever sees the incident. */
    public final String inThai() {
        return inThai;
    }
}
