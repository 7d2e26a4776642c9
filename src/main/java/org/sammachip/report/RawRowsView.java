package org.sammachip.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.sammachip.access.PersonalDetails;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.obstacle.ObstacleCategory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads {@link RawRows} from the record; what tells of health only as coarsely as the reader may see it. */
@Component
class RawRowsView {

    private final ProjectRegister projects;
    private final PersonalDetails details;
    private final JdbcClient jdbc;

    RawRowsView(ProjectRegister projects, PersonalDetails details, JdbcClient jdbc) {
        this.projects = projects;
        this.details = details;
        this.jdbc = jdbc;
    }

    /** @throws Refusal when the project is out of scope */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    RawRows of(ProjectKey key) {
        projects.inScope(key);
        return new RawRows(attendance(key), visits(key), handovers(key), obstacles(key));
    }

    private List<RawRows.Presence> attendance(ProjectKey key) {
        return jdbc.sql("""
                        select planned_on, kind, topic, house_number, head, presence, reason from report_attendance
                        where project_key = ? order by planned_on, activity_id, household_id""")
                .param(key.value())
                .query((row, number) -> new RawRows.Presence(
                        row.getObject("planned_on", LocalDate.class),
                        ThaiNames.activity(row.getString("kind")),
                        row.getString("topic"),
                        row.getString("house_number"),
                        row.getString("head"),
                        ThaiNames.presence(row.getString("presence")),
                        coarse(key, row.getString("reason"), ThaiNames::absence)))
                .list();
    }

    private List<RawRows.Visit> visits(ProjectKey key) {
        return jdbc.sql("""
                        select round, visited_on, house_number, head, outcome, practises, income, problem_category,
                            come_again_on
                        from report_visit where project_key = ? order by round, household_id""")
                .param(key.value())
                .query((row, number) -> new RawRows.Visit(
                        row.getInt("round"),
                        row.getObject("visited_on", LocalDate.class),
                        row.getString("house_number"),
                        row.getString("head"),
                        coarse(key, row.getString("outcome"), ThaiNames::visit),
                        row.getObject("practises", Boolean.class),
                        row.getBigDecimal("income"),
                        coarse(key, row.getString("problem_category"), RawRowsView::obstacle),
                        row.getObject("come_again_on", LocalDate.class)))
                .list();
    }

    private List<RawRows.Handover> handovers(ProjectKey key) {
        return jdbc.sql("""
                        select handed_on, occupation, item, quantity, unit, unit_price, worth, house_number, head, receipt,
                            state
                        from report_handover where project_key = ? order by handed_on, id""")
                .param(key.value())
                .query((row, number) -> new RawRows.Handover(
                        row.getObject("handed_on", LocalDate.class),
                        row.getString("occupation"),
                        row.getString("item"),
                        row.getBigDecimal("quantity"),
                        row.getString("unit"),
                        row.getBigDecimal("unit_price"),
                        row.getBigDecimal("worth"),
                        row.getString("house_number"),
                        row.getString("head"),
                        row.getString("receipt"),
                        named(row.getString("state"), ThaiNames::material)))
                .list();
    }

    private List<RawRows.Obstacle> obstacles(ProjectKey key) {
        return jdbc.sql("""
                        select reported_on, category, households, description, solution, helped, resolved_on
                        from report_obstacle where project_key = ? order by reported_on, id""")
                .param(key.value())
                .query((row, number) -> new RawRows.Obstacle(
                        row.getObject("reported_on", LocalDate.class),
                        coarse(key, row.getString("category"), RawRowsView::obstacle),
                        row.getInt("households"),
                        row.getString("description"),
                        row.getString("solution"),
                        row.getObject("helped", Boolean.class),
                        row.getObject("resolved_on", LocalDate.class)))
                .list();
    }

    private static String obstacle(String category) {
        return ObstacleCategory.valueOf(category).thai();
    }

    private String coarse(ProjectKey key, String code, Function<String, String> name) {
        return named(details.coarse(key.value(), code), name);
    }

    private static String named(String code, Function<String, String> name) {
        return code == null ? null : name.apply(code);
    }
}
