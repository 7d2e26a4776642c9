package org.sammachip.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.sammachip.SammachipTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class StepViewTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellsReadModelsTheTenStepsAsTheCodeNamesThem() {
        assertThat(jdbc.sql("select process || ' ' || number || ' ' || name from report_step order by number")
                        .query(String.class)
                        .list())
                .isEqualTo(Arrays.stream(Step.values())
                        .map(step -> step.process() + " " + step.number() + " " + step.thai())
                        .toList());
    }
}
