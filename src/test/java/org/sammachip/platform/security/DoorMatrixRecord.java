package org.sammachip.platform.security;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that somebody could have changed, table by table: compared before and after everybody knocked. */
record DoorMatrixRecord(Map<String, String> tables) {

    /** Not sessions, counters, locks of workers, the access log and what the engine's history notes of itself. */
    private static final String LOOKED_AT = """
            select tablename from pg_tables where schemaname = 'public'
              and tablename !~ '^(spring_session|flyway|act_ru_ext_task|act_ru_meter|act_ru_task_meter|act_ge_property|act_hi_)'""";

    static DoorMatrixRecord of(JdbcClient jdbc) {
        var tables = new TreeMap<String, String>();
        for (var table : jdbc.sql(LOOKED_AT).query(String.class).list()) {
            tables.put(
                    table,
                    jdbc.sql("select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from "
                                    + table + " t")
                            .query(String.class)
                            .single());
        }
        return new DoorMatrixRecord(tables);
    }
}
