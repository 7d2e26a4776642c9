package org.sammachip.platform.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** What browsers are told. The web applications' own filter adds their content security policy. */
final class BrowserHeaders {

    private static final String SIGN_IN_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private BrowserHeaders() {}

    static void set(HeadersConfigurer<HttpSecurity> headers) {
        var paths = withDefaults();
        // a page carries the nonce of its own policy: kept and shown under the next one, its scripts would not run
        var scripts = new AndRequestMatcher(
                new OrRequestMatcher(
                        paths.matcher("/camunda/app/**"),
                        paths.matcher("/camunda/lib/**"),
                        paths.matcher("/webjars/**")),
                new NegatedRequestMatcher(paths.matcher("/camunda/app/*/default/**")));
        var ownPages = new OrRequestMatcher(paths.matcher("/login"), paths.matcher("/password"));
        headers.frameOptions(FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("geolocation=(self), camera=(self), microphone=()"))
                .cacheControl(cache -> cache.disable())
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(scripts), new CacheControlHeadersWriter()))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        ownPages, new StaticHeadersWriter("Content-Security-Policy", SIGN_IN_POLICY)))
                // a sandboxed page of the web applications may not open what asks for a window group of its own
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        ownPages, new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin")))
                .crossOriginResourcePolicy(policy ->
                        policy.policy(CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
