package org.sammachip.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.access.AccessKind;
import org.sammachip.access.AccessLog;
import org.sammachip.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SammachipTest
class AccessLogTests {

    @Autowired
    AccessLog log;

    @Autowired
    CaseDriver people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellsWhoDidWhatAndKeepsItWhenTheRequestRollsBack() {
        var village = new RecordedVillage(jdbc);
        people.as("auditor-34", Role.AUDITOR, "3414");

        transaction.executeWithoutResult(status -> {
            log.record(AccessKind.REFUSED, village.key().value(), Map.of("what", "แบบฟอร์ม"));
            status.setRollbackOnly();
        });

        assertThat(entries())
                .containsExactly(
                        Map.of("person", "auditor-34", "kind", "REFUSED", "project_key", "SMC-2570-341401-07"));
        assertThat(jdbc.sql("select facts ->> 'what' from audit.access")
                        .query(String.class)
                        .single())
                .isEqualTo("แบบฟอร์ม");
    }

    @Test
    void keepsWhomARefusedSignInConcernsApartFromWhoDidIt() {
        log.recordOf("officer-3414", AccessKind.SIGN_IN_REFUSED, Map.of("why", "BadCredentials"));
        log.recordOf("officer-3414", AccessKind.SIGN_IN, Map.of());

        assertThat(jdbc.sql("""
                        select a.person is null as nobody, x.subject from audit.access x join audit.act a on a.id = x.act
                        order by x.act""").query().listOfRows())
                .containsExactly(
                        Map.of("nobody", true, "subject", "officer-3414"),
                        Map.of("nobody", false, "subject", "officer-3414"));
    }

    @Test
    void isReadAndAddedToAndNothingElse() {
        log.recordOf("officer-3414", AccessKind.SIGN_IN, Map.of());

        for (var statement :
                List.of("update audit.access set kind = 'READ'", "delete from audit.access", "truncate audit.access")) {
            assertThatThrownBy(() -> jdbc.sql(statement).update())
                    .as(statement)
                    .hasStackTraceContaining("permission denied");
        }
    }

    private List<Map<String, Object>> entries() {
        return jdbc.sql("""
                        select a.person, x.kind, x.project_key from audit.access x join audit.act a on a.id = x.act""").query().listOfRows();
    }
}
