package org.sammachip.platform.security;

import java.time.Duration;
import org.camunda.bpm.engine.IdentityService;
import org.sammachip.access.Role;
import org.sammachip.platform.errors.DoorProblems;
import org.sammachip.platform.signin.AccountStates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/** The door of service accounts: basic authentication on every request, no session, nothing for officers. */
@Configuration
class ServiceDoor {

    private static final String[] WORK = {"/engine-rest/external-task/**", "/api/worker/**"};

    private static final Duration FOREVER = Duration.ofDays(Integer.MAX_VALUE); // no session lives here

    @Bean
    @Order(1)
    SecurityFilterChain serviceDoorFilters(
            HttpSecurity http, IdentityService identities, DoorProblems problems, AccountStates accounts)
            throws Exception {
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
                .httpBasic(basic -> basic.authenticationEntryPoint(problems::unauthorized))
                .addFilterAfter(new AccountNow(accounts, FOREVER), BasicAuthenticationFilter.class)
                .addFilterAfter(new PasswordFirst(problems, request -> false, request -> true), AccountNow.class)
                .addFilterAfter(new EngineAuthenticationFilter(identities), AuthorizationFilter.class)
                .build();
    }
}
