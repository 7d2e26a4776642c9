package org.sammachip.platform.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Sessions in the database. */
@Configuration
class Sessions {

    /** A page asks for much at once: two requests that both put the same thing into a new session are no fault. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer lastOneWins() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
