package org.sammachip.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * How the service meets its database: everything through the pool tells who is at work and is done in the role
 * {@code sammachip_app}, which may not touch what the change log holds; migrations alone are the owner's.
 */
@Configuration
class ToldDatabase {

    @Bean
    static BeanPostProcessor tellingWhoIsAtWork(ObjectProvider<ChangeContext> context) {
        return new Telling(context);
    }

    /** Connections of Flyway's own: the pool's have put on the service's role. */
    @Bean
    FlywayConnectionDetails migratingAsOwner(
            JdbcConnectionDetails database,
            @Value("${spring.flyway.user:}") String owner,
            @Value("${spring.flyway.password:}") String password) {
        return new FlywayConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.getJdbcUrl();
            }

            @Override
            public String getUsername() {
                return owner.isEmpty() ? database.getUsername() : owner;
            }

            @Override
            public String getPassword() {
                return owner.isEmpty() ? database.getPassword() : password;
            }
        };
    }

    /** After the processor that gives the pool its address. */
    @Order(Ordered.LOWEST_PRECEDENCE)
    private record Telling(ObjectProvider<ChangeContext> context) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof HikariDataSource pool ? new Told(pool, context) : bean;
        }
    }

    private static class Told extends DelegatingDataSource {

        private final ObjectProvider<ChangeContext> context;

        Told(DataSource pool, ObjectProvider<ChangeContext> context) {
            super(pool);
            this.context = context;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return ToldConnection.of(super.getConnection(), context.getObject());
        }
    }
}
