package org.sammachip.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sammachip.CaseDriver;
import org.sammachip.DatabaseOwner;
import org.sammachip.SammachipTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
@ExtendWith(OutputCaptureExtension.class)
class DailyHeadsTests {

    @Autowired
    CaseDriver people;

    @Autowired
    DailyHeads heads;

    @Autowired
    JdbcClient jdbc;

    @Test
    void publishesEachDayWhereTheChainsEnd() {
        people.asOfficer().registered();

        heads.publish();
        heads.publish();

        assertThat(jdbc.sql("select chain from audit.published_head where day = '2026-10-05' order by chain")
                        .query(String.class)
                        .list())
                .containsExactly("*", "SMC-2570-341401-07");
    }

    @Test
    void saysOfAChainThatWasAlteredWhereItBreaks(CapturedOutput output) {
        people.asOfficer().registered();
        DatabaseOwner.run(jdbc, "update audit.change set facts = '{}'");

        heads.publish();

        assertThat(output).contains("audit chain SMC-2570-341401-07: ALTERED at 1");
    }
}
