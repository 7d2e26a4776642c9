package org.sammachip.audit.history;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/** What logged tables and their columns are called in Thai, and which are personal: the database's own comments. */
@Repository
class Labels {

    /** Columns that hold a person's name, which is masked; other personal values are hidden whole. */
    private static final Set<String> NAMES = Set.of("head", "name", "helper", "responsible");

    /** Tables whose personal columns tell of one household or person, often of their health. */
    private static final Set<String> OF_ONE =
            Set.of("household", "person", "attendance", "visit", "household_result", "obstacle", "erasure", "document");

    /** Lines of the log that are about no table of the record. */
    private static final Map<String, String> LINES =
            Map.of("personal", "ข้อมูลส่วนบุคคลในบันทึก", SubmittedForms.TABLE, "แบบฟอร์มที่ส่ง");

    private record Column(String table, String name, String label, boolean personal) {}

    private final Supplier<Map<String, Column>> columns;
    private final Supplier<Map<String, String>> tables;

    Labels(JdbcClient jdbc) {
        columns = SingletonSupplier.of(() -> jdbc.sql("""
                        select table_name as table, column_name as name, coalesce(label, column_name) as label,
                            coalesce(mark = 'personal', false) personal from audit.logged_column""").query(Column.class).list().stream()
                .collect(Collectors.toMap(column -> column.table() + "." + column.name(), column -> column)));
        tables =
                SingletonSupplier.of(() -> jdbc
                        .sql("""
                        select distinct l.table_name, coalesce(obj_description(to_regclass(l.table_name), 'pg_class'),
                            l.table_name) as label from audit.logged_column l""")
                        .query((row, number) -> Map.entry(row.getString("table_name"), row.getString("label")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    String table(String name) {
        return tables.get().getOrDefault(name, LINES.getOrDefault(name, name));
    }

    String column(String table, String name) {
        var column = columns.get().get(table + "." + name);
        return column == null ? name : column.label();
    }

    /** Whether a field of a form holds what some personal column holds; fields are named as columns, in camel case. */
    boolean personal(String field) {
        return personalColumns(field).findAny().isPresent();
    }

    /** Whether what a personal field or column holds is told of the case, never of one household or person alone. */
    boolean ofTheCase(String field) {
        return personalColumns(field).noneMatch(column -> OF_ONE.contains(column.table()));
    }

    static boolean isOfTheCase(String table) {
        return !OF_ONE.contains(table);
    }

    private Stream<Column> personalColumns(String field) {
        var column = field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return columns.get().values().stream()
                .filter(known -> known.personal() && known.name().equals(column));
    }

    static boolean isName(String column) {
        return NAMES.contains(column);
    }
}
