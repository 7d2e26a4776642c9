package org.sammachip.draft;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a form says about its drafts when the record changed under them.
 *
 * @param rowKeys fields that name the subject of a row, such as {@code householdId}: the form has one row a subject. A
 *     list without such a field stays as it was typed
 * @param ofClock fields that start with today's date or year: what the person saw stays, on whatever day they go on
 */
public record DraftRules(Set<String> rowKeys, Set<String> ofClock) {

    public static final DraftRules NONE = new DraftRules(Set.of(), Set.of());

    public static DraftRules oneRowFor(String... rowKeys) {
        return new DraftRules(Set.of(rowKeys), Set.of());
    }

    public static DraftRules today(String... ofClock) {
        return new DraftRules(Set.of(), Set.of(ofClock));
    }

    public DraftRules and(DraftRules others) {
        return new DraftRules(union(rowKeys, others.rowKeys), union(ofClock, others.ofClock));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
