package org.sammachip.worker;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param name what Cockpit shows of who works on a task, before an id; empty for the name of the machine
 * @param serverUrl address of the server, without a path; empty for the server that the worker runs in
 * @param backOff pauses before a failed task is tried again, in order; after the last one fails, it becomes an incident
 * @param lockDuration how long a task stays a dead worker's own; a living one extends it while it works
 * @param longestWork what takes longer becomes an incident
 * @param deaths how often a worker may die in the midst of a task before the task becomes an incident
 * @param longPolling how long the server holds a request for work when there is none
 * @param stopWithin how long a document may still take when the worker is to stop, before it is given back
 * @param statusPort where a process of its own tells how it is, by HTTP; nowhere unless it is given
 */
@ConfigurationProperties("sammachip.worker")
record WorkerSettings(
        @DefaultValue("") String name,
        @DefaultValue("") String serverUrl,
        @DefaultValue({"1m", "5m", "25m"}) List<Duration> backOff,
        @DefaultValue("1m") Duration lockDuration,
        @DefaultValue("15m") Duration longestWork,
        @DefaultValue("5") int deaths,
        @DefaultValue("5s") Duration longPolling,
        @DefaultValue("20s") Duration stopWithin,
        @DefaultValue("0") int statusPort) {}
