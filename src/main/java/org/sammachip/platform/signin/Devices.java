package org.sammachip.platform.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Browsers in which an account signed in before: guesses from elsewhere do not close the account for them. Each keeps a
 * random key in a cookie, which opens nothing by itself; the database has its digest, for each account on its own.
 */
@Component
public class Devices {

    static final String COOKIE = "SAMMACHIP-DEVICE";
    private static final int DAYS = 180;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;

    Devices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembers the browser before the page that follows the sign-in is told. */
    public AuthenticationSuccessHandler rememberThen(AuthenticationSuccessHandler next) {
        return (request, response, person) -> {
            remember(request, response, person);
            next.onAuthenticationSuccess(request, response, person);
        };
    }

    /** The digest of the browser's key, if this account signed in there before. */
    Optional<String> known(String account, HttpServletRequest request) {
        return key(request).map(Devices::digest).filter(device -> jdbc.sql(
                        "select count(*) from sign_in_device where user_id = :account and device = :device")
                .param("account", account)
                .param("device", device)
                .query(Boolean.class)
                .single());
    }

    @Scheduled(cron = "0 51 2 * * *")
    void forgetOld() {
        jdbc.sql("delete from sign_in_device where last_at < now() - make_interval(days => :days)")
                .param("days", DAYS)
                .update();
    }

    private void remember(HttpServletRequest request, HttpServletResponse response, Authentication person) {
        var key = key(request).orElseGet(this::newKey);
        jdbc.sql("""
                        insert into sign_in_device (user_id, device, last_at) values (:account, :device, now())
                        on conflict (user_id, device) do update set last_at = now()""")
                .param("account", person.getName())
                .param("device", digest(key))
                .update();
        var cookie = ResponseCookie.from(COOKIE, key)
                .path("/")
                .maxAge(Duration.ofDays(DAYS))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String newKey() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Nothing that we did not make. */
    private static Optional<String> key(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(key -> key.matches("[0-9a-f]{32}"));
    }

    static String digest(String text) {
        try {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
