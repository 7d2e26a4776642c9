package org.sammachip.platform.security;

import org.camunda.bpm.engine.IdentityService;
import org.sammachip.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The door of service accounts: basic authentication on every request, no session, nothing for officers. */
@Configuration
class ServiceDoor {

    private static final String[] WORK = {"/engine-rest/external-task/**", "/api/worker/**"};

    @Bean
    @Order(1)
    SecurityFilterChain serviceDoorFilters(HttpSecurity http, IdentityService identities) throws Exception {
        return http.securityMatcher("/engine-rest/**", "/api/**", "/actuator/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers(WORK)
                        .hasAnyAuthority(Role.WORKER.group(), Role.ADMINISTRATOR.group())
                        .anyRequest()
                        .hasAuthority(Role.ADMINISTRATOR.group()))
                .httpBasic(Customizer.withDefaults())
                .addFilterAfter(new EngineAuthenticationFilter(identities), AuthorizationFilter.class)
                .build();
    }
}
