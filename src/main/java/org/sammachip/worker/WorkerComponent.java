package org.sammachip.worker;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Exists unless {@code sammachip.worker.enabled} is false: a server then leaves the documents to worker processes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
@ConditionalOnProperty(name = "sammachip.worker.enabled", matchIfMissing = true)
@interface WorkerComponent {}
