package org.sammachip.projectfile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.sammachip.access.PersonalDetails;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@link Village}. */
@Repository
class VillageRows {

    private static final Set<String> LEFT = Set.of("ILL", "MOVED_AWAY", "WITHDREW");

    private final JdbcClient jdbc;
    private final PersonalDetails details;

    VillageRows(JdbcClient jdbc, PersonalDetails details) {
        this.jdbc = jdbc;
        this.details = details;
    }

    Village of(ProjectKey key) {
        return new Village(goals(key), people(key), households(key), groups(key));
    }

    private List<Village.Goal> goals(ProjectKey key) {
        return jdbc.sql("select goal, measure from goal where project_key = ? order by id")
                .param(key.value())
                .query(Village.Goal.class)
                .list();
    }

    private List<Village.Person> people(ProjectKey key) {
        return jdbc.sql("""
                        select id, role, name, organisation, occupation, case when contact_consent then phone end phone,
                            lead_sage, team_member
                        from person where project_key = ?
                        order by not lead_sage,
                            array_position(array['SAGE', 'LEADER', 'GROUP_PRESIDENT', 'PARTNER'], role), id""")
                .param(key.value())
                .query((row, number) -> new Village.Person(
                        row.getLong("id"),
                        row.getString("role"),
                        details.name(key.value(), row.getString("name")),
                        row.getString("organisation"),
                        row.getString("occupation"),
                        details.sensitive(key.value(), row.getString("phone")),
                        row.getBoolean("lead_sage"),
                        row.getBoolean("team_member")))
                .list();
    }

    private List<Village.Household> households(ProjectKey key) {
        return jdbc.sql("""
                        with result as (select r.household_id, r.income, r.practises, r.satisfaction
                                from household_result r where r.project_key = :key
                                  and r.revision = (select max(revision) from evaluation where project_key = :key)),
                            known as (select h.*, coalesce(r.income, income.income) latest, r.income is not null endline,
                                coalesce(r.practises, seen.practises) practises, r.satisfaction,
                                last.outcome
                            from household h
                            left join result r on r.household_id = h.id
                            left join lateral (select v.income from visit v where v.household_id = h.id
                                and v.income is not null order by v.round desc limit 1) income on true
                            left join lateral (select v.practises from visit v where v.household_id = h.id
                                and v.practises is not null order by v.round desc limit 1) seen on true
                            left join lateral (select v.outcome from visit v where v.household_id = h.id
                                order by v.round desc limit 1) last on true
                            where h.project_key = :key)
                        select *, latest - baseline_income as change,
                            round((latest - baseline_income) * 100 / nullif(baseline_income, 0), 1) change_percent
                        from known order by id""")
                .param("key", key.value())
                .query((row, number) -> household(key, row))
                .list();
    }

    private Village.Household household(ProjectKey key, ResultSet row) throws SQLException {
        return new Village.Household(
                row.getLong("id"),
                row.getString("house_number"),
                details.name(key.value(), row.getString("head")),
                row.getInt("members"),
                details.sensitive(key.value(), row.getInt("birth_year")),
                details.sensitive(key.value(), row.getString("health_limit")),
                row.getString("current_occupation"),
                row.getString("occupation"),
                details.name(key.value(), row.getString("helper")),
                row.getBigDecimal("baseline_income"),
                row.getBigDecimal("latest"),
                row.getBoolean("endline"),
                row.getBigDecimal("change"),
                row.getBigDecimal("change_percent"),
                row.getObject("practises", Boolean.class),
                row.getObject("satisfaction", Integer.class),
                left(details.coarse(key.value(), row.getString("outcome"))));
    }

    private static String left(String outcome) {
        return outcome != null && LEFT.contains(outcome) ? outcome : null;
    }

    private List<Village.Group> groups(ProjectKey key) {
        return jdbc.sql("""
                        select g.*, (select r.alive from group_result r where r.group_id = g.id
                                order by r.revision desc limit 1) alive,
                            (select array_agg(m.household_id order by m.household_id) from group_member m
                              where m.group_id = g.id) members
                        from occupational_group g where g.project_key = ? order by g.id""")
                .param(key.value())
                .query((row, number) -> new Village.Group(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("occupation"),
                        row.getLong("chair_id"),
                        row.getLong("secretary_id"),
                        row.getLong("treasurer_id"),
                        row.getString("rules"),
                        row.getBigDecimal("savings"),
                        row.getString("market_plan"),
                        row.getObject("alive", Boolean.class),
                        Ids.of(row, "members")))
                .list();
    }
}
