package org.sammachip.audit.history;

import java.time.Instant;
import java.util.List;

/**
 * An act of the change log: all that one transaction did to one project.
 *
 * @param person null when nobody was signed in; {@code account} is the database's that did it
 * @param submission what the form sent that caused it; null when none did
 */
record Act(
        long id,
        Instant at,
        Instant writtenAt,
        CaseHead.Person person,
        String account,
        TimelineEntry.Task task,
        String activity,
        List<Change> changes,
        SubmittedForm submission,
        Seal seal) {

    /**
     * @param label of the table, in Thai
     * @param row the columns of its key
     * @param operation I, U or D
     */
    record Change(String table, String label, String row, String operation, List<Value> columns) {}

    /**
     * A column that changed.
     *
     * @param personal whether it tells of people of the village
     * @param masked whether it is not shown as it was written, because the reader has given no reason
     * @param erased whether it was erased: the log keeps that it changed and its digest
     */
    record Value(String name, String label, Object from, Object to, boolean personal, boolean masked, boolean erased) {}

    /** @param holds whether the act is as it was when it was sealed, and follows the one before it; hashes in hex */
    record Seal(Long seq, String hash, String previous, boolean holds) {}
}
