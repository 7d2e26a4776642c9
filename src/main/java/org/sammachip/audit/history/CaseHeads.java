package org.sammachip.audit.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.sammachip.access.UserNames;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads heads of cases: what the register says of a project, and where the engine has it. */
@Repository
class CaseHeads {

    private static final String HEAD = """
            select p.key, p.village_name || ' หมู่ที่ ' || p.village_number || ' ตำบล' || s.name village, d.name district,
                v.name province, p.fiscal_year, p.officer, p.status, step.process, step.number, step.name,
                p.registered_at, p.ended_at,
                exists (select from report_open_task t where t.project_key = p.key and t.due_at < :now) overdue,
                exists (select from activity a where a.project_key = p.key and a.waived_by is not null) waived
            from (select * from project p where %s order by registered_at desc, key desc limit :limit) p
                join subdistrict s on s.code = p.subdistrict_code join district d on d.code = p.district_code
                join province v on v.code = d.province_code
                left join lateral (select r.number, r.name, t.process
                    from report_running_step r join report_step t on t.number = r.number
                    where r.project_key = p.key order by r.number desc limit 1) step on true
            order by p.registered_at desc, p.key desc""";

    private final JdbcClient jdbc;
    private final UserNames names;
    private final Clock clock;

    CaseHeads(JdbcClient jdbc, UserNames names, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.names = names;
    }

    /**
     * Newest first.
     *
     * @param where about {@code project p}; its parameters are named, {@code now} is given
     */
    List<CaseHead> read(String where, Map<String, ?> parameters, int limit) {
        var heads = jdbc.sql(HEAD.formatted(where))
                .params(parameters)
                .param("limit", limit)
                .param("now", OffsetDateTime.now(clock))
                .query(CaseHeads::head)
                .list();
        var officers = names.of(heads.stream().map(head -> head.officer().id()).toList());
        return heads.stream()
                .map(head -> head.named(officers.getOrDefault(
                        head.officer().id(), head.officer().id())))
                .toList();
    }

    CaseHead one(ProjectKey key) {
        return read("p.key = :key", Map.of("key", key.value()), 1).get(0);
    }

    private static CaseHead head(ResultSet row, int number) throws SQLException {
        var step = row.getString("process");
        return new CaseHead(
                row.getString("key"),
                row.getString("village"),
                row.getString("district"),
                row.getString("province"),
                row.getInt("fiscal_year"),
                new CaseHead.Person(row.getString("officer"), null),
                row.getString("status"),
                step == null ? null : new CaseHead.CaseStep(step, row.getInt("number"), row.getString("name")),
                instant(row, "registered_at"),
                instant(row, "ended_at"),
                row.getBoolean("overdue"),
                row.getBoolean("waived"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
