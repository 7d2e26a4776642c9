package org.sammachip.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresHomeTests {

    private final EmbeddedPostgresConfiguration configuration = new EmbeddedPostgresConfiguration();

    @Test
    void findsWhatWasCommittedBeforeTheServerWasKilled(@TempDir Path directory) throws IOException, SQLException {
        var killed = PostgresHome.open(directory);
        var leftover = configuration.embeddedPostgres(killed, 0);
        run(leftover, "create table kept as select 42 as answer");
        killed.close(); // what the operating system does to a killed JVM's lock; its PostgreSQL lives on

        try (var home = PostgresHome.open(directory)) {
            assertThat(home.data().resolve("postmaster.pid")).doesNotExist();
            leftover.close(); // the library's own lock, which would have died with the JVM too
            keptIn(configuration.embeddedPostgres(home, 0));
        }
    }

    private static void keptIn(EmbeddedPostgres started) throws IOException, SQLException {
        try (var postgres = started) {
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var rows = connection
                            .createStatement()
                            .executeQuery("select answer, current_setting('fsync') from kept")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(42);
                assertThat(rows.getString(2)).isEqualTo("on");
            }
        }
    }

    @Test
    void refusesAHomeThatAnotherServerHolds(@TempDir Path directory) throws IOException {
        try (var first = PostgresHome.open(directory)) {
            assertThatThrownBy(() -> PostgresHome.open(directory))
                    .hasMessageContaining("Another Sammachip server uses");
            assertThat(first.data().getParent()).isEqualTo(directory.toRealPath());
        }
    }

    @Test
    void leavesAProcessAloneThatIsNotItsOwn(@TempDir Path directory) throws IOException {
        var data = Files.createDirectories(directory.toRealPath().resolve("data"));
        Files.writeString(
                data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + data + "\n");
        try (var home = PostgresHome.open(directory)) {
            assertThat(home.data()).isEqualTo(data); // and this test still runs
        }
    }

    private static void run(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute(sql);
        }
    }
}
