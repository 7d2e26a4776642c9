package org.sammachip.privacy;

import java.util.Map;
import org.sammachip.access.AccessKind;
import org.sammachip.access.AccessLog;
import org.sammachip.access.WorkerAccount;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes down who signed in and out, and refused attempts, at every door. A typed name is kept only where there is such
 * an account, because people type passwords into the wrong field. Of the address only the network is kept. Requests with
 * basic authentication are no sign-ins, their refusals are.
 */
@Component
class SignIns {

    private final AccessLog log;
    private final JdbcClient jdbc;

    SignIns(AccessLog log, JdbcClient jdbc) {
        this.log = log;
        this.jdbc = jdbc;
    }

    /** Whoever cannot be written down is not signed in. */
    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        var person = event.getAuthentication();
        try {
            log.recordOf(person.getName(), AccessKind.SIGN_IN, from(person));
        } catch (RuntimeException unwritten) {
            SecurityContextHolder.clearContext();
            if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                    && request.getRequest().getSession(false) != null) {
                request.getRequest().getSession(false).invalidate();
            }
            throw unwritten;
        }
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        log.recordOf(event.getAuthentication().getName(), AccessKind.SIGN_OUT, from(event.getAuthentication()));
    }

    /** Not while the door is shut, which the refusals before tell: a flood would fill the log and keep others waiting. */
    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        if (event instanceof AuthenticationFailureLockedEvent) {
            return;
        }
        var typed = event.getAuthentication();
        var why = event.getException().getClass().getSimpleName().replace("Exception", "");
        var from = from(typed).get("network");
        log.recordOf(existing(typed.getName()), AccessKind.SIGN_IN_REFUSED, Map.of("why", why, "network", from));
    }

    private String existing(String typed) {
        if (typed.indexOf('\0') >= 0) {
            return null; // the database takes no such text
        }
        return typed.equals(WorkerAccount.USER)
                        || jdbc.sql("select exists (select from act_id_user where id_ = ?)")
                                .param(typed)
                                .query(Boolean.class)
                                .single()
                ? typed
                : null;
    }

    private static Map<String, String> from(Authentication authentication) {
        var address = authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "";
        return Map.of("network", Network.of(address));
    }
}
