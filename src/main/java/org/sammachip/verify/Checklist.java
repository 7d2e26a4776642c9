package org.sammachip.verify;

import java.io.IOException;
import java.io.PrintStream;

/** Prints what each check found, a line in Thai and one in English, and remembers whether all held. */
final class Checklist {

    /** @return what was found to be right: Thai, then English */
    @FunctionalInterface
    interface Check {

        String[] run() throws Fault, IOException;
    }

    private final PrintStream out;
    private boolean holds = true;

    Checklist(PrintStream out) {
        this.out = out;
    }

    /** @return whether it held */
    boolean check(Check check) throws IOException {
        try {
            var right = check.run();
            line("OK    ", right[0], right[1]);
            return true;
        } catch (Fault fault) {
            holds = false;
            line("FAIL  ", fault.thai(), fault.english());
            return false;
        }
    }

    void line(String mark, String thai, String english) {
        out.println(mark + thai);
        out.println("      " + english);
    }

    boolean holds() {
        return holds;
    }
}
