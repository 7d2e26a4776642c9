package org.sammachip.platform;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sammachip.TestDatabase;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of an office's own, with an owner who migrates and a login that the server works as (docs/operator.md). */
class MigratingAsOwnerTests {

    private final String url = TestDatabase.create().replaceAll("\\?.*", "");
    private final String database = url.replaceAll(".*/", "");
    private final String owner = "owner_" + database;
    private final JdbcClient superuser = JdbcClient.create(login("postgres"));

    @Test
    void leavesTablesOfTheOwnerAndWorksAsAnother() {
        superuser
                .sql("create role %1$s login createrole password 'postgres'".formatted(owner))
                .update();
        superuser
                .sql("grant create, connect on database %s to %s".formatted(url.replaceAll(".*/(\\w+).*", "$1"), owner))
                .update();
        superuser.sql("alter schema public owner to " + owner).update();
        superuser
                .sql("do $$ begin create role sammachip_app; exception when duplicate_object then null; end $$")
                .update();
        superuser.sql("grant sammachip_app to " + owner).update();

        new ApplicationContextRunner()
                .withUserConfiguration(ToldDatabase.class)
                .withConfiguration(
                        AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
                .withPropertyValues(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres",
                        "spring.flyway.user=" + owner,
                        "spring.flyway.password=postgres")
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(DataSource.class);
                    assertThat(superuser
                                    .sql(
                                            "select distinct tableowner from pg_tables where schemaname in ('public', 'audit')")
                                    .query(String.class)
                                    .list())
                            .containsExactly(owner);
                });
    }

    private DataSource login(String user) {
        return new DriverManagerDataSource(url, user, "postgres");
    }
}
