package org.sammachip.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sammachip.access.AccessKind;
import org.sammachip.access.AccessLog;
import org.sammachip.access.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the access log, which is chained as the change log is. */
@Component
class WrittenAccess implements AccessLog {

    /** Of these nobody knows who did it: the account is whom it was done to. */
    private static final Set<AccessKind> BY_NOBODY = Set.of(AccessKind.SIGN_IN_REFUSED, AccessKind.LOCKED);

    /** How {@link CurrentUser} calls whoever works when nobody signed in: a job of the night. */
    private static final String NOBODY = "system";

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;
    private final ObjectMapper json;
    private final TransactionTemplate own;

    WrittenAccess(
            JdbcClient jdbc,
            CurrentUser user,
            Clock clock,
            ObjectMapper json,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
        this.json = json;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void record(AccessKind kind, String projectKey, Map<String, ?> facts) {
        record(kind, projectKey, null, facts);
    }

    /** @param subject whose data it was: {@code household/12} */
    void record(AccessKind kind, String projectKey, String subject, Map<String, ?> facts) {
        write(user.id(), kind, projectKey, subject, facts);
    }

    /** In the caller's transaction: for what must not happen without its entry, nor be entered without happening. */
    void recordWithin(AccessKind kind, String projectKey, String subject, Map<String, ?> facts) {
        insert(user.id(), kind, projectKey, subject, facts);
    }

    @Override
    public void recordOf(String account, AccessKind kind, Map<String, ?> facts) {
        write(BY_NOBODY.contains(kind) ? null : account, kind, null, account, facts);
    }

    private void write(String person, AccessKind kind, String project, String subject, Map<String, ?> facts) {
        own.executeWithoutResult(status -> insert(person, kind, project, subject, facts));
    }

    private void insert(String person, AccessKind kind, String project, String subject, Map<String, ?> facts) {
        jdbc.sql("""
                        select audit.access(:kind, :project, :subject, cast(:facts as jsonb))
                        from (select set_config('sammachip.context', :context, true)) context (now) where now <> ''""")
                .param("kind", kind.name())
                .param("project", project)
                .param("subject", subject)
                .param("facts", text(facts))
                .param("context", text(context(person)))
                .query(Long.class)
                .single();
    }

    private Map<String, Object> context(String person) {
        var context = new HashMap<String, Object>();
        context.put("person", NOBODY.equals(person) ? null : person);
        context.put("at", clock.instant().toString());
        return context;
    }

    private String text(Map<String, ?> value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Facts of the access log are plain values", e);
        }
    }
}
