package org.sammachip.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives a web application's page the nonce of its own content security policy. The web applications keep the nonce in
 * one place for the whole server: when two people ask at the same moment, a page gets the other's, and its scripts do
 * not run.
 */
class PageNonce extends OncePerRequestFilter {

    private static final Pattern POLICY = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern SCRIPT = Pattern.compile("nonce=\"[^\"]*\"");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        var policy = response.getHeader("Content-Security-Policy");
        var nonce = POLICY.matcher(policy == null ? "" : policy);
        if (nonce.find() && page.getContentSize() > 0) {
            var bytes = StandardCharsets.ISO_8859_1; // one character a byte, whatever the page is written in
            var own = SCRIPT.matcher(new String(page.getContentAsByteArray(), bytes))
                    .replaceAll("nonce=\"" + nonce.group(1) + "\"");
            page.resetBuffer();
            page.getOutputStream().write(own.getBytes(bytes));
        }
        page.copyBodyToResponse();
    }
}
