package org.sammachip.worker;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.exception.NotFoundException;
import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.task.ExternalTaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where one task is worked on. Its lock is extended as long as that takes; what takes longer than anything should is
 * left alone, on its own thread, so that one case never holds up all others.
 */
class Bench {

    private static final Logger LOG = LoggerFactory.getLogger(Bench.class);
    private static final Duration LONGEST_TICK = Duration.ofSeconds(1);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Duration lock;
    private final Duration longestWork;
    private final ExecutorService hands = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "document-" + NUMBER.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    });
    private volatile long stopAt = Long.MAX_VALUE;

    /** @param lock as the tasks are fetched with; renewed each third of it */
    Bench(Duration lock, Duration longestWork) {
        this.lock = lock;
        this.longestWork = longestWork;
    }

    /** What is worked on when this time is over is given back. */
    void stopWithin(Duration grace) {
        stopAt = System.nanoTime() + grace.toNanos();
    }

    /**
     * Returns when the job is done, and throws what it threw.
     *
     * @throws TookTooLong when it did
     * @throws Stopped when the worker is to stop
     * @throws NotFoundException when the task ended meanwhile, its case cancelled for example
     */
    void work(ExternalTask task, ExternalTaskService engine, Runnable job) throws Throwable {
        var work = hands.submit(job);
        try {
            watch(work, task, engine);
        } catch (ExecutionException e) {
            throw e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        } finally {
            work.cancel(true);
        }
    }

    private void watch(Future<?> work, ExternalTask task, ExternalTaskService engine)
            throws ExecutionException, InterruptedException {
        long started = System.nanoTime();
        long extended = started;
        while (!isDone(work)) {
            long now = System.nanoTime();
            if (now - started > longestWork.toNanos()) {
                throw new TookTooLong(longestWork);
            }
            if (now > stopAt) {
                throw new Stopped();
            }
            if (now - extended >= third().toNanos()) {
                extend(task, engine);
                extended = now;
            }
        }
    }

    private boolean isDone(Future<?> work) throws ExecutionException, InterruptedException {
        try {
            work.get(Math.min(third().toMillis(), LONGEST_TICK.toMillis()), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private void extend(ExternalTask task, ExternalTaskService engine) {
        try {
            engine.extendLock(task, lock.toMillis());
        } catch (NotFoundException e) {
            throw e;
        } catch (ExternalTaskClientException e) {
            // the work may still be in time: whether the task is ours, the engine says when it is completed
            LOG.info(
                    "The lock of task {} was not extended: {}",
                    task.getId(),
                    e.getClass().getSimpleName());
        }
    }

    private Duration third() {
        return lock.dividedBy(3);
    }

    static final class Stopped extends RuntimeException {}

    static final class TookTooLong extends RuntimeException {

        private final long seconds;

        TookTooLong(Duration limit) {
            super("Took longer than " + limit.toSeconds() + " s (SAMMACHIP_WORKER_LONGESTWORK).");
            this.seconds = limit.toSeconds();
        }

        long seconds() {
            return seconds;
        }
    }
}
