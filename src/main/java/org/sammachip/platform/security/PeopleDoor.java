package org.sammachip.platform.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.sammachip.access.Role;
import org.sammachip.platform.errors.DoorProblems;
import org.sammachip.platform.oidc.ProviderDoor;
import org.sammachip.platform.signin.AccountStates;
import org.sammachip.platform.signin.Devices;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The door of people: our sign-in page, a session, single sign-on into the web applications. Below {@code /camunda} the
 * web applications' own CSRF filter watches, Spring's everywhere else; the two use different cookies.
 */
@Configuration
class PeopleDoor {

    private static final String[] PUBLIC = {
        "/login", "/login.css", "/login/**", "/oauth2/authorization/**", "/fonts/**", "/mark.svg", "/favicon.ico"
    };
    private static final RequestMatcher WITHOUT_OWN_PASSWORD = anyOf("/password", PUBLIC);
    private static final RequestMatcher API = withDefaults().matcher("/camunda/api/**");
    private static final RequestMatcher WEBAPP_LOGOUT =
            withDefaults().matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout");

    /** Without it a path below another servlet, such as the engine's REST interface, never matches. */
    @Bean
    PathPatternRequestMatcherBuilderFactoryBean pathPatterns() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    @Bean
    @Order(2)
    SecurityFilterChain peopleDoorFilters(
            HttpSecurity http,
            DoorProblems problems,
            IdentityService identities,
            AccountStates accounts,
            ProviderDoor providers,
            Devices devices,
            @Value("${sammachip.sign-in.longest-session:12h}") Duration longestSession)
            throws Exception {
        var csrfCookie = new CookieCsrfTokenRepository();
        csrfCookie.setCookieName("SAMMACHIP-CSRF");
        csrfCookie.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        providers.open(http, new HomeAfterSignIn(), new SignInRefused());
        return http.csrf(csrf -> csrf.csrfTokenRepository(csrfCookie).ignoringRequestMatchers("/camunda/**"))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(PUBLIC)
                        .permitAll()
                        .requestMatchers(
                                "/camunda/api/admin/auth/user/*/login/**", "/camunda/api/admin/setup/**", "/error")
                        .denyAll()
                        .requestMatchers("/camunda/app/admin/**")
                        .hasAuthority(Role.ADMINISTRATOR.group())
                        .requestMatchers("/camunda/app/cockpit/**", "/camunda/api/cockpit/**")
                        .hasAnyAuthority(
                                Role.DISTRICT_MANAGER.group(),
                                Role.PROVINCE_MANAGER.group(),
                                Role.AUDITOR.group(),
                                Role.ADMINISTRATOR.group())
                        .requestMatchers("/camunda/api/engine/**")
                        .access(PeopleDoor::mayUseTheEngine)
                        .anyRequest()
                        .access(PeopleDoor::isAPerson))
                // A new session: the web applications keep in it who opened them
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(devices.rememberThen(new HomeAfterSignIn()))
                        .failureHandler(new SignInRefused()))
                .addFilterBefore(new AccountNow(accounts, longestSession), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new PasswordFirst(problems, WITHOUT_OWN_PASSWORD, API), AccountNow.class)
                .logout(logout -> logout.logoutRequestMatcher(new OrRequestMatcher(
                                withDefaults().matcher(HttpMethod.POST, "/logout"),
                                new AndRequestMatcher(WEBAPP_LOGOUT, PeopleDoor::hasToken)))
                        .logoutSuccessUrl("/login?logout")
                        .defaultLogoutSuccessHandlerFor(
                                new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT), WEBAPP_LOGOUT))
                .requestCache(cache -> cache.requestCache(HomeAfterSignIn.PAGES))
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(problems, API)
                        .defaultAccessDeniedHandlerFor(problems, API)
                        .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), request -> true)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), request -> true))
                .headers(BrowserHeaders::set)
                .addFilterBefore(new LiveGroups(identities), AuthorizationFilter.class)
                .build();
    }

    private static RequestMatcher anyOf(String first, String... others) {
        return new OrRequestMatcher(Stream.concat(Stream.of(first), Stream.of(others))
                .<RequestMatcher>map(withDefaults()::matcher)
                .toList());
    }

    /** The web applications' filter, which asks for the token everywhere else, comes after signing out. */
    private static boolean hasToken(HttpServletRequest request) {
        var session = request.getSession(false);
        var token = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
        return session != null
                && token != null
                && token.equals(session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME));
    }

    /** Whoever has a role: an area alone is none. */
    private static AuthorizationDecision isAPerson(
            Supplier<Authentication> authentication, RequestAuthorizationContext context) {
        var groups = groups(authentication.get());
        return new AuthorizationDecision(!groups.contains(Role.WORKER.group())
                && Stream.of(Role.values()).map(Role::group).anyMatch(groups::contains));
    }

    private static AuthorizationDecision mayUseTheEngine(
            Supplier<Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        return new AuthorizationDecision(isAPerson(authentication, context).isGranted()
                && EngineApi.allows(request.getMethod(), request.getRequestURI(), groups(authentication.get())));
    }

    private static List<String> groups(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(group -> !group.equals("ROLE_ANONYMOUS"))
                .toList();
    }

    @Bean
    FilterRegistrationBean<OneContentPolicy> oneContentPolicy() {
        var filter = new FilterRegistrationBean<>(new OneContentPolicy());
        filter.setOrder(199);
        filter.addUrlPatterns("/camunda/api/app/*");
        return filter;
    }

    @Bean
    FilterRegistrationBean<PageNonce> pageNonce() {
        var filter = new FilterRegistrationBean<>(new PageNonce());
        filter.setOrder(200);
        filter.addUrlPatterns("/camunda/app/*");
        return filter;
    }

    /** Hands person, groups and districts to the web applications, after Spring Security and before their filters. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> singleSignOn() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.setInitParameters(Map.of("authentication-provider", SingleSignOn.class.getName()));
        filter.setOrder(201);
        filter.addUrlPatterns("/camunda/*");
        return filter;
    }
}
