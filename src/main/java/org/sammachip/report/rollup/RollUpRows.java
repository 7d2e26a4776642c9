package org.sammachip.report.rollup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.sammachip.access.UserNames;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.evaluation.EvaluationRecord;
import org.sammachip.project.evaluation.Indicators;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads {@link RollUpRow}s of an area and a year in the order of their keys, a few at a time: a country's year never
 * lies in memory. Within the caller's transaction, or the driver would fetch everything at once.
 */
@Repository
class RollUpRows {

    private static final int FETCH = 500;

    private static final String OF_AREA =
            " from report_project p where p.fiscal_year = :year and p.subdistrict_code between :first and :last ";

    /** The order is that of an index, so that the first row comes before the last was computed. */
    private static final String ROWS =
            """
            select p.*, f.*, u.rounds, u.planned_rounds, u.visits, v.seen, v.practising,
                array(select number from report_running_step s where s.project_key = p.key order by number) steps,
                (select count(*) from report_open_task t
                 where t.project_key = p.key and t.due_at < :now and p.status = 'RUNNING') overdue
            """ + OF_AREA.replace("where", """
                left join lateral (select households, groups, present, represented, absent, kept, waived, held,
                        planned, activities, materials from report_so_far
                    where project_key = p.key and p.indicators is null) f on true
                left join lateral (select * from report_follow_up where project_key = p.key) u on true
                left join lateral (select * from report_last_seen
                    where project_key = p.key and p.revision is null) v on true
                where""") + "order by p.subdistrict_code, p.village_number";

    private final JdbcClient jdbc;
    private final JdbcClient inSlices;
    private final UserNames names;
    private final EvaluationRecord evaluations;
    private final ObjectMapper json;

    RollUpRows(DataSource database, UserNames names, EvaluationRecord evaluations, ObjectMapper json) {
        this.jdbc = JdbcClient.create(database);
        var slices = new JdbcTemplate(database);
        slices.setFetchSize(FETCH);
        this.inSlices = JdbcClient.create(slices);
        this.names = names;
        this.evaluations = evaluations;
        this.json = json;
    }

    int count(RollUpArea area, int fiscalYear) {
        return jdbc.sql("select count(*)" + OF_AREA)
                .params(scope(area, fiscalYear))
                .query(Integer.class)
                .single();
    }

    /** @param now tasks due before are overdue */
    void each(RollUpArea area, int fiscalYear, Instant now, Consumer<RollUpRow> row) {
        var officers = names.of(jdbc.sql("select distinct officer" + OF_AREA)
                .params(scope(area, fiscalYear))
                .query(String.class)
                .list());
        jdbc.sql("set local jit = off").update(); // takes longer than it saves for thousands of small look-ups
        inSlices.sql(ROWS)
                .params(scope(area, fiscalYear))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((RowCallbackHandler) found -> row.accept(row(found, officers)));
    }

    private static Map<String, Object> scope(RollUpArea area, int fiscalYear) {
        return Map.of("year", fiscalYear, "first", area.first(), "last", area.last());
    }

    private RollUpRow row(ResultSet row, Map<String, String> officers) throws SQLException {
        var figures = figures(row);
        return new RollUpRow(
                row.getString("key"),
                row.getString("province"),
                row.getString("district"),
                row.getString("subdistrict"),
                row.getString("village_name"),
                row.getInt("village_number"),
                officers.getOrDefault(row.getString("officer"), row.getString("officer")),
                row.getString("status"),
                steps(row),
                row.getInt("overdue"),
                row.getInt("household_target"),
                figures == null
                        ? row.getInt("households")
                        : figures.practising().of(),
                row.getInt("rounds"),
                row.getInt("planned_rounds"),
                row.getInt("visits"),
                row.getInt("seen"),
                row.getInt("practising"),
                row.getObject("revision", Integer.class),
                row.getString("evaluation_status"),
                row.getObject("approved_on", LocalDate.class),
                figures == null ? null : figures.practising(),
                figures == null ? null : figures.income(),
                figures == null ? row.getInt("groups") : figures.groups().formed(),
                figures == null ? null : figures.groups().alive(),
                figures == null ? List.of() : figures.occupations(),
                figures == null ? attendance(row) : figures.attendance(),
                figures == null ? leadTime(row) : figures.leadTime(),
                figures == null ? money(row) : figures.money());
    }

    private static List<Integer> steps(ResultSet row) throws SQLException {
        return Arrays.asList((Integer[]) row.getArray("steps").getArray());
    }

    /** Those of the revision that counts, as frozen; computed for one that was collected before figures were frozen. */
    private Indicators figures(ResultSet row) throws SQLException {
        var frozen = row.getString("indicators");
        var revision = row.getObject("revision", Integer.class);
        if (revision == null) {
            return null;
        }
        try {
            return frozen == null
                    ? evaluations.indicators(new ProjectKey(row.getString("key")), revision)
                    : json.readValue(frozen, Indicators.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the frozen indicators of " + row.getString("key") + " cannot be read", e);
        }
    }

    private static Indicators.Attendance attendance(ResultSet row) throws SQLException {
        return Indicators.Attendance.of(row.getInt("present"), row.getInt("represented"), row.getInt("absent"));
    }

    private static Indicators.LeadTime leadTime(ResultSet row) throws SQLException {
        return Indicators.LeadTime.of(row.getInt("kept"), row.getInt("waived"), row.getInt("held"));
    }

    private static Indicators.Money money(ResultSet row) throws SQLException {
        return Indicators.Money.of(
                row.getBigDecimal("budget"),
                row.getBigDecimal("planned"),
                row.getBigDecimal("activities"),
                row.getBigDecimal("materials"));
    }
}
