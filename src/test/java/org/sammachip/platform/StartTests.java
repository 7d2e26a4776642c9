package org.sammachip.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sammachip.Sammachip;
import org.sammachip.TestDatabase;

/** Servers as processes of their own, on a database that an operator configured. */
class StartTests {

    private static final String SETUP_PASSWORD = "SAMMACHIP_SETUP_PASSWORD";

    @TempDir
    Path directory;

    @Test
    void startsTwoServersOnOneEmptyDatabaseAtTheSameMoment() throws Exception {
        var url = TestDatabase.create();
        var first = start(url, "first-administrator", directory.resolve("first.log"));
        var second = start(url, "first-administrator", directory.resolve("second.log"));
        try {
            assertThat(lastLine(first)).contains("Started Sammachip");
            assertThat(lastLine(second)).contains("Started Sammachip");
        } finally {
            stop(first, second);
        }
        assertThat(count(url, "act_id_tenant")).isEqualTo(878);
        assertThat(count(url, "act_id_user")).isEqualTo(1); // the administrator, and no demo account
        assertThat(count(url, "act_ru_filter")).isEqualTo(9); // each once
        assertThat(count(url, "act_re_procdef where version_ > 1")).isZero();
        assertThat(count(url, "act_re_procdef where key_ = 'communityProject'")).isEqualTo(1);
    }

    @Test
    void tellsTheOperatorHowToMakeTheFirstAdministrator() throws Exception {
        var server = start(TestDatabase.create(), "", directory.resolve("refused.log"));
        assertThat(server.process().waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(server.process().exitValue()).isNotZero();
        assertThat(Files.readString(server.log()))
                .contains("The database has no administrator yet")
                .contains("Start once with the environment variable SAMMACHIP_SETUP_PASSWORD");
    }

    private record Server(Process process, Path log) {}

    private static Server start(String url, String password, Path log) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Sammachip.class.getName(),
                "--server.port=0",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres");
        var builder = new ProcessBuilder(command).directory(new File(".")).redirectErrorStream(true);
        builder.environment().put(SETUP_PASSWORD, password);
        builder.redirectOutput(log.toFile());
        return new Server(builder.start(), log);
    }

    /** The line that tells how the start went; waits for it, or for the process to end. */
    private static String lastLine(Server server) throws IOException, InterruptedException {
        var told = "";
        while (told.isEmpty() && !server.process().waitFor(200, TimeUnit.MILLISECONDS)) {
            told = started(server.log());
        }
        return told.isEmpty() ? Files.readString(server.log(), StandardCharsets.UTF_8) : told;
    }

    private static String started(Path log) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("Started Sammachip"))
                    .findFirst()
                    .orElse("");
        }
    }

    private static void stop(Server... servers) throws InterruptedException {
        var stopping = new ArrayList<>(List.of(servers));
        stopping.forEach(server -> server.process().destroy());
        for (var server : stopping) {
            server.process().waitFor();
        }
    }

    private static int count(String url, String table) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
