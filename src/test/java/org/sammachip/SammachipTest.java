package org.sammachip;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sammachip.platform.QuickPasswords;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole service on a real PostgreSQL, without a listening port. All such tests share one application
 * context; every test starts with an empty record, no running case, and the clock at {@link CleanSlate#TODAY}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.datasource.url=test",
            "SAMMACHIP_SETUP_PASSWORD=first-administrator",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.authorization.enabled=false",
            "sammachip.worker.enabled=false",
            "sammachip.audit.heads-file=",
            "logging.level.root=WARN"
        })
@Import({TestDatabase.class, CaseDriver.class, QuickPasswords.class})
@ExtendWith(CleanSlate.class)
public @interface SammachipTest {}
