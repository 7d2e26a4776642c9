package org.sammachip;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.sammachip.platform.QuickPasswords;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A rehearsal server as a newcomer starts it: listening, on its own embedded PostgreSQL in an empty home, with the demo
 * accounts, authorization and the worker inside. Test classes share it; each uses its own villages.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"logging.level.root=WARN", "sammachip.worker.long-polling=500ms"})
@ActiveProfiles("rehearsal")
@Tag("server")
@Import(QuickPasswords.class)
@ContextConfiguration(initializers = {EmptyHome.class, TestProvider.class})
public @interface RehearsalServer {}
