package org.sammachip.audit.history;

import java.time.Instant;
import java.util.List;

/**
 * A form as it was sent.
 *
 * @param form what it is called, in Thai; {@code key} is its task's, or its process'
 * @param page digest (SHA-256) of the page that the person saw; null where it is not known
 * @param erased whether the values were erased
 */
record SubmittedForm(
        long act,
        Instant at,
        CaseHead.Person person,
        TimelineEntry.Task task,
        String form,
        String key,
        String page,
        boolean erased,
        List<Value> values) {

    /**
     * @param field that it was typed into
     * @param label with the rows that it lies in: ครัวเรือนเป้าหมาย 3 › ชื่อ
     */
    record Value(String field, String label, Object value, boolean personal, boolean masked) {}
}
