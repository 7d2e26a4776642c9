package org.sammachip.audit.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.sammachip.thai.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the views of the findings within the reader's districts, the newest first; within the caller's transaction. */
@Repository
class FindingRows {

    private static final String OF_COUNTRY =
            " from %s f join project p on p.key = f.project_key join district d on d.code = p.district_code";

    /** Project by project: what groups would otherwise be reckoned for the whole country first. */
    private static final String OF_AREA = """
             from project p join district d on d.code = p.district_code
            cross join lateral (select v.* from %s v where v.project_key = p.key offset 0) f""";

    private static final String IN_SCOPE = """

            where (f.at <= :now or f.act is not null) and (:everywhere or p.district_code = any (:districts))
              and (cast(:year as int) is null or p.fiscal_year = :year)
              and p.district_code between :first and :last
            """;

    private static final String OF_OFFICE = """
             from (select o.*, null village_name from %s o) f cross join (select null name) d
            where (cast(:year as int) is null
                or extract(year from f.at at time zone 'Asia/Bangkok' + interval '3 months') + 543 = :year)
            """;

    private static final String ROWS = """
            select f.ref, f.at, f.project_key, f.person, f.what, f.task_id, village_name, d.name district,
                coalesce(f.act, (select max(a.id) from audit.act a
                    where a.chain = f.project_key and a.task_id = f.task_id and a.person is not null)) act
            %s
              and (cast(:before as timestamptz) is null
                or (f.at, coalesce(f.project_key, ''), f.ref) < (:before, :key, :ref))
            order by f.at desc, f.project_key desc, f.ref desc limit :limit""";

    private static final int LARGEST_PROVINCE = 50;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final WorkingDays calendar;
    private final Clock clock;

    FindingRows(JdbcClient jdbc, CurrentUser user, WorkingDays calendar, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.calendar = calendar;
        this.clock = clock;
    }

    record Found(Cursor cursor, FindingRow row) {}

    long count(Finding finding, Asked asked) {
        return statement("select count(*)%s", finding, asked).query(Long.class).single();
    }

    /** @param after null for the first page */
    List<Found> page(Finding finding, Asked asked, Cursor after, int limit) {
        return statement(ROWS, finding, asked)
                .param("before", after == null ? null : after.at().atOffset(ZoneOffset.UTC))
                .param("key", after == null ? null : after.key())
                .param("ref", after == null ? null : after.ref())
                .param("limit", limit)
                .query((row, number) -> found(row))
                .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        var key = row.getString("project_key");
        return new Found(
                new Cursor(at, key == null ? "" : key, row.getString("ref")),
                new FindingRow(
                        key,
                        row.getString("village_name"),
                        row.getString("district"),
                        at,
                        FindingRow.Person.of(row.getString("person")),
                        row.getString("what"),
                        row.getObject("act", Long.class),
                        row.getString("task_id")));
    }

    private JdbcClient.StatementSpec statement(String sql, Finding finding, Asked asked) {
        var holidays = calendar.holidays().stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
        jdbc.sql("""
                        select set_config('sammachip.holidays', ?, true), set_config('jit', 'off', true)""").param(holidays).query((row, number) -> row.getString(1)).single();
        var asking = jdbc.sql(sql.formatted(
                                finding.ofTheOffice() ? OF_OFFICE : (few(asked) ? OF_AREA : OF_COUNTRY) + IN_SCOPE)
                        .formatted(finding.view()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("year", asked.fiscalYear());
        return finding.ofTheOffice()
                ? asking
                : asking.param("everywhere", user.has(Role.ADMINISTRATOR))
                        .param("districts", user.districts().toArray(String[]::new))
                        .param("first", asked.first())
                        .param("last", asked.last());
    }

    /** Whether it is a province's at most that is asked for. */
    private boolean few(Asked asked) {
        return !asked.ofTheCountry()
                || !user.has(Role.ADMINISTRATOR) && user.districts().size() <= LARGEST_PROVINCE;
    }
}
