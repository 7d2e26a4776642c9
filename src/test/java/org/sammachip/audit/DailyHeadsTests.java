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

        heads.night();
        heads.night();

        assertThat(jdbc.sql(
                                "select chain from audit.published_head where day = (now() at time zone 'Asia/Bangkok')::date order by chain")
                        .query(String.class)
                        .list())
                .containsExactly("*", "SMC-2570-341401-07");
    }

    @Test
    void saysOfAChainThatWasAlteredWhereItBreaks(CapturedOutput output) {
        people.asOfficer().registered();
        DatabaseOwner.run(jdbc, "update audit.change set facts = '{}'");

        heads.night();

        assertThat(output).contains("audit chain SMC-2570-341401-07: ALTERED at 1");
    }

    @Test
    void saysItEveryNightThoughTheCaseIsLongClosed(CapturedOutput output) {
        people.asOfficer().registered();
        heads.night();
        DatabaseOwner.run(jdbc, "update audit.change set facts = '{}'");
        for (int night = 1; night <= 2; night++) {
            DatabaseOwner.run(jdbc, "update audit.published_head set day = day - 1");

            heads.night();

            assertThat(output.getAll().split("audit chain SMC-2570-341401-07: ALTERED", -1))
                    .hasSize(night + 1);
        }
    }

    @Test
    void saysWhereTheRecordIsNotWhatItsLogTells(CapturedOutput output) {
        people.asOfficer().registered();
        DatabaseOwner.run(jdbc, "update project set budget = 1");

        heads.night();

        assertThat(output)
                .contains("audit record SMC-2570-341401-07: project {\"key\": \"SMC-2570-341401-07\"} budget: ALTERED");
    }

    @Test
    void verifiesWhoeverPublishedToday(CapturedOutput output) {
        people.asOfficer().registered();
        jdbc.sql("select audit.publish()").query(Boolean.class).single();
        DatabaseOwner.run(jdbc, "update audit.change set facts = '{}'");

        heads.night();

        assertThat(output)
                .contains("audit chain SMC-2570-341401-07: ALTERED at 1")
                .contains("audit chains verified: ");
    }
}
