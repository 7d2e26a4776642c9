package org.sammachip.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Function;

/** Prints what each check found, a line in Thai and one in English, and remembers whether all held. */
final class Checklist {

    /** What a check found to be right. */
    record Said(String thai, String english) {}

    @FunctionalInterface
    interface Check<T> {

        T run() throws Fault, IOException;
    }

    private final PrintStream out;
    private boolean holds = true;

    Checklist(PrintStream out) {
        this.out = out;
    }

    /** @return what the check made; empty when it found a fault */
    <T> Optional<T> check(Check<T> check, Function<T, Said> right) throws IOException {
        try {
            var made = check.run();
            line("OK    ", right.apply(made));
            return Optional.of(made);
        } catch (Fault fault) {
            holds = false;
            line("FAIL  ", new Said(fault.thai(), fault.english()));
            return Optional.empty();
        }
    }

    void line(String mark, Said said) {
        out.println(mark + printable(said.thai()));
        out.println("      " + printable(said.english()));
    }

    /** What a bundle calls its entries must not write lines of its own on the terminal, nor hide ours. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "\uFFFD");
    }

    boolean holds() {
        return holds;
    }
}
