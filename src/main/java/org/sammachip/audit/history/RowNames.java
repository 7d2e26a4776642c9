package org.sammachip.audit.history;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sammachip.access.PersonalDetails;
import org.sammachip.access.UserNames;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people call that which the record points to by a number: a household by its head, an official by their name. */
@Repository
class RowNames {

    /** Ids and names of a project's rows. */
    private static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry("activity", "select id, topic from activity where project_key = :key"),
            Map.entry("household", "select id, head from household where project_key = :key"),
            Map.entry("person", "select id, name from person where project_key = :key"),
            Map.entry("material_item", "select id, item from material_item where project_key = :key"),
            Map.entry("plan_material", "select id, item from plan_material where project_key = :key"),
            Map.entry("occupational_group", "select id, name from occupational_group where project_key = :key"),
            Map.entry("guideline", "select guideline.id, title from guideline where :key is not null"),
            Map.entry("handover", """
                    select o.id, i.item from handover o join material_item i on i.id = o.material_item_id
                    where i.project_key = :key"""),
            Map.entry("visit", """
                    select v.id, h.head from visit v join household h on h.id = v.household_id
                    where h.project_key = :key"""),
            Map.entry("subdistrict", """
                    select s.code, s.name from subdistrict s join project p on p.subdistrict_code = s.code
                    where p.key = :key"""),
            Map.entry("district", """
                    select d.code, d.name from district d join project p on p.district_code = d.code
                    where p.key = :key"""),
            Map.entry("task", """
                    select distinct t.task_def_key_, replace(t.name_, chr(10), '') from act_hi_procinst i
                    join act_hi_taskinst t on t.proc_inst_id_ = i.id_ where i.business_key_ = :key"""));

    private static final Set<String> VILLAGERS = Set.of("household", "person", "visit");

    /** Columns of the record, and fields of forms that are called otherwise. */
    private static final Map<String, String> POINTERS = Map.ofEntries(
            Map.entry("activity_id", "activity"),
            Map.entry("household_id", "household"),
            Map.entry("household_ids", "household"),
            Map.entry("chair_id", "household"),
            Map.entry("secretary_id", "household"),
            Map.entry("treasurer_id", "household"),
            Map.entry("member_ids", "household"),
            Map.entry("sage_id", "person"),
            Map.entry("material_item_id", "material_item"),
            Map.entry("group_id", "occupational_group"),
            Map.entry("guideline_id", "guideline"),
            Map.entry("acknowledged", "guideline"),
            Map.entry("handover_id", "handover"),
            Map.entry("visit_id", "visit"),
            Map.entry("subdistrict_code", "subdistrict"),
            Map.entry("district_code", "district"),
            Map.entry("task_definition", "task"));

    private static final String OFFICIALS = "officer|author|knowledge_owner|told|.*_by";

    private final JdbcClient jdbc;
    private final UserNames users;
    private final PersonalDetails details;

    RowNames(JdbcClient jdbc, UserNames users, PersonalDetails details) {
        this.jdbc = jdbc;
        this.users = users;
        this.details = details;
    }

    /** Whether the column's values have names. */
    static boolean knows(String column) {
        return POINTERS.containsKey(column);
    }

    /** @param masked whether it is a villager's name that the reader sees only the first letters of */
    record Name(String text, boolean masked) {}

    Of of(ProjectKey project) {
        return new Of(project);
    }

    /** Of one project, each table read once. */
    final class Of {

        private final ProjectKey project;
        private final Map<String, Map<String, String>> tables = new HashMap<>();

        private Of(ProjectKey project) {
            this.project = project;
        }

        /**
         * @param column of a table, or a form's field
         * @return null where the column points to nothing, or to what is no longer there
         */
        Name pointedTo(String column, Object value) {
            var name = column.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
            if (value instanceof String id && name.matches(OFFICIALS)) {
                return new Name(users.of(id), false);
            }
            return value == null || !POINTERS.containsKey(name) ? null : row(POINTERS.get(name), String.valueOf(value));
        }

        /** As {@link #pointedTo}, of a list the names of all. */
        Name named(String column, Object value) {
            if (!(value instanceof List<?> list)) {
                return pointedTo(column, value);
            }
            var names = list.stream().map(each -> pointedTo(column, each)).toList();
            return names.isEmpty() || names.stream().anyMatch(Objects::isNull)
                    ? null
                    : new Name(
                            names.stream().map(Name::text).collect(Collectors.joining(", ")),
                            names.stream().anyMatch(Name::masked));
        }

        /** @return null for what has no name, or is no longer there */
        Name row(String table, String id) {
            var name = tables.computeIfAbsent(table, this::read).get(id);
            if (name == null || !VILLAGERS.contains(table)) {
                return name == null ? null : new Name(name, false);
            }
            var shown = details.name(project.value(), name);
            return shown.equals(name) ? new Name(name, false) : new Name(shown + " (เลขที่ " + id + ")", true);
        }

        private Map<String, String> read(String table) {
            return !ROWS.containsKey(table)
                    ? Map.of()
                    : jdbc
                            .sql(ROWS.get(table))
                            .param("key", project.value())
                            .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                            .list()
                            .stream()
                            .filter(pair -> pair[1] != null)
                            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one));
        }
    }
}
