package org.sammachip.lifecycle;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.camunda.bpm.engine.ExternalTaskService;
import org.springframework.stereotype.Component;

/**
 * How many documents wait for a worker ({@code sammachip.documents.waiting}) and how many gave up and wait for a person
 * ({@code sammachip.documents.given-up}), in {@code /actuator/metrics}: what tells an operator to start more workers.
 */
@Component
class WaitingDocuments implements MeterBinder {

    private final ExternalTaskService tasks;

    WaitingDocuments(ExternalTaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("sammachip.documents.waiting", tasks, all -> all.createExternalTaskQuery()
                        .withRetriesLeft()
                        .count())
                .description("Documents that wait for a worker or are being made")
                .register(meters);
        Gauge.builder("sammachip.documents.given-up", tasks, all -> all.createExternalTaskQuery()
                        .noRetriesLeft()
                        .count())
                .description("Documents that gave up: incidents in Cockpit")
                .register(meters);
    }
}
