package org.sammachip.platform.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sammachip.SammachipTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Outside profile {@code rehearsal} nobody can move the clock. */
@SammachipTest
class RehearsalClockTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Test
    void hasNoClockToMoveInARealService() {
        assertThat(context.getBeansOfType(RehearsalController.class)).isEmpty();
        assertThat(context.getBeansOfType(RehearsalClock.class)).isEmpty();
        assertThat(context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods()
                        .keySet()
                        .toString())
                .contains("/login")
                .doesNotContain("/rehearsal/clock");
    }

    @Test
    void refusesToWorkOnARehearsalsDatabase() {
        jdbc.sql("insert into rehearsal_clock (offset_ms) values (0)").update();
        try {
            assertThatThrownBy(new RealDatabase(jdbc)::sow)
                    .isInstanceOf(MixedDatabase.class)
                    .hasMessageContaining("belongs to a rehearsal");
        } finally {
            jdbc.sql("delete from rehearsal_clock").update();
        }
    }
}
