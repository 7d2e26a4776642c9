package org.sammachip.audit.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sammachip.access.PersonalDetails;
import org.sammachip.lifecycle.FieldNames;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.TransferMode;
import org.sammachip.project.obstacle.ObstacleCategory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what decision tables advised in a case: their answers lie in the record beside what people chose. */
@Repository
class DecisionRows {

    private static final String ADVISED = """
            with advised (source, id, key, about_column, about, names, inputs, advised, chosen, overridden, reason) as (
                select 'household', id::text, 'occupationFit', 'head', head, array['birthYear', 'healthLimit'],
                    array[birth_year::text, health_limit], advised_occupations, occupation, override_reason is not null,
                    override_reason
                  from household where project_key = :key and advised_occupations is not null
                union all
                select 'person', id::text, 'sageSelection', 'name', name,
                    array['yearsOfPractice', 'succeededThemselves', 'taughtBefore'],
                    array[years_of_practice::text, succeeded_themselves::text, taught_before::text],
                    selection_score || ' คะแนน', case when lead_sage then 'ปราชญ์หลัก' end, false, null
                  from person where project_key = :key and selection_score is not null
                union all
                select 'person', id::text, 'transferMode', 'name', name, array['taughtBefore'], array[taught_before::text],
                    advised_mode, transfer_mode, mode_override_reason is not null, mode_override_reason
                  from person where project_key = :key and advised_mode is not null
                union all
                select 'activity', id::text, 'seasonConflict', 'topic', topic, array['plannedOn'], array[planned_on::text],
                    season_advice, case when season_reason is not null then 'จัดในฤดูเก็บเกี่ยว' end,
                    season_reason is not null, season_reason
                  from activity where project_key = :key and season_advice is not null
                union all
                select 'obstacle', id::text, 'obstacleAdvice', 'category', category, array['category'], array[category],
                    advice, null, false, null
                  from obstacle where project_key = :key and advice is not null),
            dated as (
                select x.*, coalesce((select max(a.at) from audit.change c join audit.act a on a.id = c.act
                        where a.chain = :key and c.table_name = x.source and c.row_key ->> 'id' = x.id
                          and c.operation = 'I'),
                    (select o.reported_at from obstacle o where x.source = 'obstacle' and o.id::text = x.id)) at
                from advised x)
            select x.*, t.name_ table_name, t.version_ table_version
            from dated x left join lateral (
                select d.name_, case when x.at is not null then d.version_ end version_
                from act_re_decision_def d join act_re_deployment y on y.id_ = d.deployment_id_
                where d.key_ = x.key
                  and (x.at is null or y.deploy_time_ at time zone 'Asia/Bangkok' <= x.at or d.version_ = 1)
                order by d.version_ desc limit 1) t on true
            order by x.at desc nulls last, x.source, x.id""";

    private static final int BUDDHIST_ERA = 543;

    private final JdbcClient jdbc;
    private final Shown shown;
    private final PersonalDetails details;
    private final Labels labels;

    DecisionRows(JdbcClient jdbc, Shown shown, PersonalDetails details, Labels labels) {
        this.jdbc = jdbc;
        this.shown = shown;
        this.details = details;
        this.labels = labels;
    }

    /** Newest first. */
    List<Advised> of(ProjectKey project) {
        return jdbc.sql(ADVISED)
                .param("key", project.value())
                .query((row, number) -> advised(project.value(), row))
                .list();
    }

    private Advised advised(String project, ResultSet row) throws SQLException {
        var source = row.getString("source");
        return new Advised(
                CaseHeads.instant(row, "at"),
                row.getString("key"),
                row.getString("table_name"),
                row.getObject("table_version", Integer.class),
                about(project, row.getString("about_column"), row.getString("about")),
                inputs(project, row),
                source.equals("obstacle")
                        ? shown.text(project, row.getString("advised"))
                        : words(row.getString("advised")),
                words(row.getString("chosen")),
                row.getBoolean("overridden"),
                source.equals("activity")
                        ? details.words(project, row.getString("reason"))
                        : shown.text(project, row.getString("reason")));
    }

    private String about(String project, String column, String about) {
        return switch (column) {
            case "topic" -> about;
            case "category" -> category(project, about);
            default -> details.name(project, about);
        };
    }

    private List<SubmittedForm.Value> inputs(String project, ResultSet row) throws SQLException {
        var names = Arrays.asList((String[]) row.getArray("names").getArray());
        var inputs = Arrays.asList((String[]) row.getArray("inputs").getArray());
        var values = new ArrayList<SubmittedForm.Value>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var personal = !name.equals("category") && labels.personal(name); // told as coarsely as it may be
            var value = name.equals("category") ? category(project, inputs.get(i)) : typed(name, inputs.get(i));
            var seen = personal ? shown.value(project, name, value) : value;
            values.add(
                    new SubmittedForm.Value(name, FieldNames.thai(name), seen, personal, !Objects.equals(value, seen)));
        }
        return values;
    }

    private String category(String project, String code) {
        return ObstacleCategory.valueOf(details.coarse(project, code)).thai();
    }

    private static Object typed(String name, String value) {
        if (name.equals("birthYear") && value != null) {
            return value.equals("0") ? null : Integer.valueOf(Integer.parseInt(value) + BUDDHIST_ERA); // 0: erased
        }
        return "true".equals(value) || "false".equals(value) ? Boolean.valueOf(value) : value;
    }

    private static String words(String value) {
        if (value == null) {
            return null;
        }
        return Arrays.stream(value.split(", ")).map(DecisionRows::word).collect(Collectors.joining(", "));
    }

    private static String word(String value) {
        return Arrays.stream(TransferMode.values())
                .filter(mode -> mode.name().equals(value))
                .map(TransferMode::thai)
                .findFirst()
                .orElse(value);
    }
}
