package org.sammachip.audit.history;

import org.sammachip.access.PersonalDetails;
import org.springframework.stereotype.Component;

/** Shows personal values as the reader may see them. */
@Component
class Shown {

    /** Stands for a value that is there and not shown. */
    static final String HIDDEN = "•••";

    private final PersonalDetails details;

    Shown(PersonalDetails details) {
        this.details = details;
    }

    /** @param column of the record, or a form's field */
    Object value(String project, String column, Object value) {
        if (value == null || details.open(project)) {
            return value;
        }
        return value instanceof String name && Labels.isName(column) ? details.name(project, name) : HIDDEN;
    }

    /** What somebody wrote of the case as a whole: whoever sees names reads it. */
    Object words(String project, Object value) {
        return value == null || !details.masked(project) ? value : HIDDEN;
    }

    String text(String project, String value) {
        return value == null || details.open(project) ? value : HIDDEN;
    }
}
