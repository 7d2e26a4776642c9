package org.sammachip;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A superuser of the tests' database: does what the service's role may not, and no trigger watches. */
public final class DatabaseOwner {

    private DatabaseOwner() {}

    /** Several statements are done whole or not at all. */
    public static void run(JdbcClient jdbc, String sql) {
        jdbc.sql("reset role; set session_replication_role = replica; " + sql
                        + "; set session_replication_role = origin; set role sammachip_app")
                .update();
    }

    /** What is done while the change log does not watch, as a country of test data: it would take minutes more. */
    public static void unlogged(JdbcClient jdbc, Runnable work) {
        watch(jdbc, "disable");
        try {
            work.run();
        } finally {
            watch(jdbc, "enable");
        }
    }

    /** @param watching {@code enable} or {@code disable} */
    private static void watch(JdbcClient jdbc, String watching) {
        var tables = jdbc.sql(
                        "select distinct 'alter table ' || table_name || ' %s trigger user' from audit.logged_column"
                                .formatted(watching))
                .query(String.class)
                .list();
        run(jdbc, String.join("; ", tables));
    }
}
