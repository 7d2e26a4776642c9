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
}
