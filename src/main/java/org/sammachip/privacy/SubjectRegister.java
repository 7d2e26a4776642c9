package org.sammachip.privacy;

import java.util.List;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds people whose data a project keeps. The caller knows that the project is in scope. */
@Component
class SubjectRegister {

    private final JdbcClient jdbc;

    SubjectRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refusal where the project has nobody like that */
    Subject get(ProjectKey project, SubjectKind kind, long id) {
        return jdbc.sql("select %s from %s where project_key = ? and id = ?".formatted(kind.nameColumn(), kind.table()))
                .params(project.value(), id)
                .query(String.class)
                .optional()
                .map(name -> new Subject(project, kind, id, name))
                .orElseThrow(() -> Refusal.notFound("โครงการ " + project + " ไม่มีข้อมูลของบุคคลนี้"));
    }

    List<Subject> all(ProjectKey project, SubjectKind kind) {
        return jdbc.sql("select id, %s from %s where project_key = ? order by id"
                        .formatted(kind.nameColumn(), kind.table()))
                .param(project.value())
                .query((row, number) -> new Subject(project, kind, row.getLong(1), row.getString(2)))
                .list();
    }
}
