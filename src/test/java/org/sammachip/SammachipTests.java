package org.sammachip;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class SammachipTests {

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Test
    void knowsEveryDistrictOutsideBangkok() {
        assertThat(jdbc.sql("select count(*) from district")
                        .query(Integer.class)
                        .single())
                .isEqualTo(878);
        assertThat(engine.getName()).isEqualTo("default");
    }
}
