package org.sammachip.draft;

/**
 * The form that a draft belongs to.
 *
 * @param form id of a task, or {@code start:} and the key of a process
 * @param task id of the task; null for a start form
 */
public record DraftKey(String form, String task) {

    private static final String START = "start:";

    public static DraftKey of(String form) {
        return new DraftKey(form, form.startsWith(START) ? null : form);
    }

    public static DraftKey task(String id) {
        return new DraftKey(id, id);
    }

    public static DraftKey start(String process) {
        return new DraftKey(START + process, null);
    }

    /** Key of the process; only for a start form. */
    public String process() {
        return form.substring(START.length());
    }
}
