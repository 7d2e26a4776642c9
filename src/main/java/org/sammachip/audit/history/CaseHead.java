package org.sammachip.audit.history;

import java.time.Instant;

/**
 * A case as lists and the top of its page name it.
 *
 * @param village with its number and subdistrict
 * @param step the one that runs; null before the first and after the last
 * @param endedAt null while it runs
 * @param waived whether a meeting was let pass that people were told of too late
 */
record CaseHead(
        String key,
        String village,
        String district,
        String province,
        int fiscalYear,
        Person officer,
        String status,
        CaseStep step,
        Instant startedAt,
        Instant endedAt,
        boolean overdue,
        boolean waived) {

    /** @param name or the id where the account is gone */
    record Person(String id, String name) {}

    /** @param key the process id of its model */
    record CaseStep(String key, int number, String name) {}

    CaseHead named(String officerName) {
        return new CaseHead(
                key,
                village,
                district,
                province,
                fiscalYear,
                new Person(officer.id(), officerName),
                status,
                step,
                startedAt,
                endedAt,
                overdue,
                waived);
    }
}
