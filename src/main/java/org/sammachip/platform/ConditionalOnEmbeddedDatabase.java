package org.sammachip.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Only when the service brings its own PostgreSQL, because no {@code spring.datasource.url} is configured. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "never")
public @interface ConditionalOnEmbeddedDatabase {}
