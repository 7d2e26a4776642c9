package org.sammachip.report;

import org.sammachip.access.UserNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How letters and receipts name the officer. */
@Component
class Officers {

    private final JdbcClient jdbc;
    private final UserNames names;

    Officers(JdbcClient jdbc, UserNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    Invitations.Officer of(String userId) {
        var name = names.of(userId);
        return jdbc.sql("select owner_position, owner_phone from report_officer_contact where officer = ?")
                .param(userId)
                .query((row, number) -> new Invitations.Officer(name, row.getString(1), row.getString(2)))
                .optional()
                .orElseGet(() -> new Invitations.Officer(name, null, null));
    }
}
