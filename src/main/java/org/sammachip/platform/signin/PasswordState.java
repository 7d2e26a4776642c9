package org.sammachip.platform.signin;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.sammachip.access.AccessKind;
import org.sammachip.access.AccessLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** Whose password somebody else knows, and what becomes of sessions when a password changes. */
@Component
public class PasswordState {

    private final JdbcClient jdbc;
    private final ObjectProvider<AccessLog> log; // which asks the engine who is asking

    PasswordState(JdbcClient jdbc, ObjectProvider<AccessLog> log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /**
     * A password that somebody else set is known to two: its owner chooses another before anything else. Every other
     * session of the account ends, because a change of password is what people do when they were robbed of one.
     *
     * @param by null for the service itself, which makes demo accounts
     */
    void changed(String account, String by) {
        if (by != null) {
            write(account, !by.equals(account));
            log.getObject().recordOf(by, AccessKind.PASSWORD_CHANGED, Map.of("account", account));
        }
        endSessions(account);
    }

    /** For the first administrator, whose password stood in the operator's environment. */
    public void mustChange(String account) {
        write(account, true);
    }

    /** For the accounts that the service makes itself: their passwords keep none of the rules for people's. */
    public static void saveAnyPassword(IdentityService identities, User account) {
        ((IdentityServiceImpl) identities).saveUser(account, true);
    }

    /** All but the one that asks for it. */
    public void endSessions(String account) {
        jdbc.sql("delete from spring_session where principal_name = :account and session_id <> :own")
                .param("account", account)
                .param("own", ownSession())
                .update();
    }

    private void write(String account, boolean mustChange) {
        jdbc.sql("""
                        insert into sign_in_account (user_id, must_change_password, password_changed_at)
                        values (:account, :mustChange, now())
                        on conflict (user_id) do update
                        set must_change_password = excluded.must_change_password, password_changed_at = now()""").param("account", account).param("mustChange", mustChange).update();
    }

    private static String ownSession() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> request.getSessionId())
                .orElse("");
    }
}
