package org.sammachip.verify;

/** What is wrong with a bundle, and in which entry: in Thai and in English, never quoting the content. */
class Fault extends Exception {

    private final String english;

    /** @param entry as the ZIP names it */
    Fault(String entry, String thai, String english) {
        super(entry + ": " + thai);
        this.english = entry + ": " + english;
    }

    String thai() {
        return getMessage();
    }

    String english() {
        return english;
    }
}
