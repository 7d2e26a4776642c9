package org.sammachip.project.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whom and what an evaluation is about, as its forms show it. */
@Repository
@Transactional(readOnly = true)
public class Subjects {

    private final ProjectRegister projects;
    private final JdbcClient jdbc;

    Subjects(ProjectRegister projects, JdbcClient jdbc) {
        this.projects = projects;
        this.jdbc = jdbc;
    }

    /** @param lastIncome baht a month at the last visit, or null */
    public record Household(
            long id,
            String houseNumber,
            String head,
            String occupation,
            BigDecimal baselineIncome,
            BigDecimal lastIncome) {}

    public record Group(long id, String name, String occupation) {}

    public List<Household> households(ProjectKey key) {
        projects.inScope(key);
        return jdbc.sql("""
                        select h.id, h.house_number, h.head, h.occupation, h.baseline_income,
                            (select v.income from visit v where v.household_id = h.id and v.outcome = 'VISITED'
                              order by v.round desc limit 1) last_income
                        from household h where h.project_key = ? order by h.id""").param(key.value()).query(Household.class).list();
    }

    public List<Group> groups(ProjectKey key) {
        projects.inScope(key);
        return jdbc.sql("select id, name, occupation from occupational_group where project_key = ? order by id")
                .param(key.value())
                .query(Group.class)
                .list();
    }

    /** The newest report rendered of the revision, as it is read: not its twin in a spreadsheet. */
    public Optional<UUID> report(ProjectKey key, int revision) {
        projects.inScope(key);
        return jdbc.sql("""
                        select id from document
                        where project_key = ? and kind = 'EVALUATION_REPORT' and revision = ?
                          and media_type = 'application/pdf' and external_task_id is not null
                        order by created_at desc limit 1""").params(key.value(), revision).query(UUID.class).optional();
    }
}
