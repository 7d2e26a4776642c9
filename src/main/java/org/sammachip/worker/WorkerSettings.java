package org.sammachip.worker;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param serverUrl address of the server, without a path; empty for the server that the worker runs in
 * @param backOff pauses before a failed task is tried again, in order; after the last one fails, it becomes an incident
 * @param lockDuration how long a task is the worker's own; longer than the longest document takes
 * @param longPolling how long the server holds a request for work when there is none
 */
@ConfigurationProperties("sammachip.worker")
record WorkerSettings(
        @DefaultValue("") String serverUrl,
        @DefaultValue({"1m", "5m", "25m"}) List<Duration> backOff,
        @DefaultValue("2m") Duration lockDuration,
        @DefaultValue("5s") Duration longPolling) {}
