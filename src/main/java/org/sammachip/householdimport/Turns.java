package org.sammachip.householdimport;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.sammachip.problem.Refusal;

/** Files are read one after another, so that their memory and time have a bound however many people import at once. */
final class Turns {

    private final Semaphore free;
    private final long patience;

    /** @param patience how many milliseconds somebody waits for a turn; reading a file takes a fraction of a second */
    Turns(int atOnce, long patience) {
        free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** @throws Refusal when too many were first */
    <T> T take(Callable<T> work) throws Exception {
        if (!free.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
            throw Refusal.conflict("มีผู้นำเข้าไฟล์พร้อมกันหลายคน กรุณารอสักครู่แล้วนำเข้าใหม่");
        }
        try {
            return work.call();
        } finally {
            free.release();
        }
    }
}
