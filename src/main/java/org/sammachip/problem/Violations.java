package org.sammachip.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects every fault of a submission, so that a person mends them in one go. */
public class Violations {

    private final List<Violation> found = new ArrayList<>();

    public Violations add(String field, String message) {
        found.add(new Violation(field, message));
        return this;
    }

    public Violations addIf(boolean faulty, String field, String message) {
        return faulty ? add(field, message) : this;
    }

    /** @throws Refusal with all collected faults, if there are any */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw Refusal.of(found);
        }
    }
}
