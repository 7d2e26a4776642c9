package org.sammachip.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses what a person asked for. Thrown inside a transaction, it leaves nothing written. */
public class Refusal extends RuntimeException {

    /** What a refusal is about; the web layer answers 422, 409, 403, 404 and 503 respectively. */
    public enum Kind {
        INVALID,
        CONFLICT,
        FORBIDDEN,
        NOT_FOUND,
        BUSY
    }

    private final Kind kind;
    private final transient List<Violation> violations;

    private Refusal(Kind kind, List<Violation> violations) {
        super(violations.stream().map(Violation::message).collect(Collectors.joining("\n")));
        this.kind = kind;
        this.violations = List.copyOf(violations);
    }

    /** Input that breaks a rule; {@code field} is a path as in {@link Violation#field()}. */
    public static Refusal of(String field, String message) {
        return new Refusal(Kind.INVALID, List.of(new Violation(field, message)));
    }

    public static Refusal of(List<Violation> violations) {
        return new Refusal(Kind.INVALID, violations);
    }

    /** Somebody else was first: a village registered twice, a task finished meanwhile, a stale version. */
    public static Refusal conflict(String message) {
        return new Refusal(Kind.CONFLICT, List.of(new Violation("", message)));
    }

    /** The person may not do this, here or at all. */
    public static Refusal forbidden(String message) {
        return new Refusal(Kind.FORBIDDEN, List.of(new Violation("", message)));
    }

    /** There is no such thing, or none that this person may know of. */
    public static Refusal notFound(String message) {
        return new Refusal(Kind.NOT_FOUND, List.of(new Violation("", message)));
    }

    /** The service has its hands full; the same may succeed a moment later. */
    public static Refusal busy(String message) {
        return new Refusal(Kind.BUSY, List.of(new Violation("", message)));
    }

    public Kind kind() {
        return kind;
    }

    public List<Violation> violations() {
        return violations;
    }
}
