package org.sammachip.document;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.sammachip.problem.Refusal;
import org.springframework.stereotype.Component;

/** Where files from outside are unpacked and checked: a few at once, as each takes memory, and nobody waits for ever. */
@Component
class Desk {

    private static final int PLACES = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore places;
    private final Duration patience;

    Desk() {
        this(PLACES, PATIENCE);
    }

    Desk(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    interface Work<T> {
        T done() throws IOException;
    }

    /** @throws Refusal when no place becomes free in time; nothing was done then */
    <T> T at(Work<T> work) throws IOException {
        if (!taken()) {
            throw Refusal.busy("ขณะนี้มีผู้ส่งไฟล์พร้อมกันจำนวนมาก กรุณาส่งไฟล์นี้ใหม่ในอีกสักครู่");
        }
        try {
            return work.done();
        } finally {
            places.release();
        }
    }

    private boolean taken() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) { // the service goes down
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
