package org.sammachip;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.init;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.reset;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties the record and the engine's running cases before each test and stops the clock at {@link #TODAY}. */
public class CleanSlate implements BeforeEachCallback, AfterEachCallback {

    /** A Monday early in fiscal year 2570. */
    public static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    @Override
    public void beforeEach(ExtensionContext context) {
        var spring = SpringExtension.getApplicationContext(context);
        var jdbc = spring.getBean(JdbcClient.class);
        var tables = jdbc.sql("""
                        select string_agg(quote_ident(schemaname) || '.' || quote_ident(tablename), ', ') from pg_tables
                        where schemaname = 'audit' or schemaname = 'public'
                          and (tablename ~ '^act_(ru|hi)_' or tablename = 'project')
                          and tablename not in ('act_ru_authorization', 'act_ru_filter', 'act_ru_jobdef')""").query(String.class).single();
        DatabaseOwner.run(jdbc, "truncate " + tables + " cascade");
        ClockUtil.setCurrentTime(
                Date.from(TODAY.atTime(9, 0).atZone(ZoneId.of("Asia/Bangkok")).toInstant()));
        init(spring.getBean(ProcessEngine.class));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var spring = SpringExtension.getApplicationContext(context);
        spring.getBean(ProcessEngine.class).getIdentityService().clearAuthentication();
        ClockUtil.reset();
        reset();
    }
}
