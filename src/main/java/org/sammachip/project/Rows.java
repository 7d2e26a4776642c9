package org.sammachip.project;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Inserts the rows of a form's table in one statement, in their order. The change log costs by the statement: a list
 * written row by row costs several times as long.
 *
 * @param columns by commas
 */
public record Rows(JdbcClient jdbc, String table, String columns) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** @param values of a row, in the order of the columns */
    public <T> void insert(List<T> rows, Function<T, Object[]> values) {
        if (!rows.isEmpty()) {
            var json = JSON.valueToTree(
                    rows.stream().map(row -> named(values.apply(row))).toList());
            jdbc.sql("insert into %1$s (%2$s) select %2$s from jsonb_populate_recordset(null::%1$s, cast(? as jsonb))"
                            .formatted(table, columns))
                    .param(json.toString())
                    .update();
        }
    }

    private Map<String, Object> named(Object[] values) {
        var names = columns.split(",\\s*");
        if (names.length != values.length) {
            throw new IllegalArgumentException(names.length + " columns, but " + values.length + " values");
        }
        var row = new LinkedHashMap<String, Object>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], values[i]);
        }
        return row;
    }
}
