package org.sammachip.document;

import java.util.Optional;
import java.util.UUID;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was made last of a kind about one subject: a form shows it beside what it asks about. */
@Component
public class NewestDocuments {

    private final ProjectRegister projects;
    private final JdbcClient jdbc;

    NewestDocuments(ProjectRegister projects, JdbcClient jdbc) {
        this.projects = projects;
        this.jdbc = jdbc;
    }

    /** @throws org.sammachip.problem.Refusal when the project is out of scope */
    @Transactional(readOnly = true)
    public Optional<UUID> of(ProjectKey project, DocumentKind kind, String subject) {
        projects.inScope(project);
        return jdbc.sql("""
                        select id from document where project_key = ? and kind = ? and subject = ?
                        order by created_at desc, id limit 1""")
                .params(project.value(), kind.name(), subject)
                .query(UUID.class)
                .optional();
    }
}
