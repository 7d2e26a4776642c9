package org.sammachip.platform.signin;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Nobody looks at a password now, right or wrong; the message says in Thai how long. */
public class TooManyGuesses extends LockedException {

    private final long seconds;

    TooManyGuesses(Duration left) {
        super("มีการกรอกรหัสผ่านผิดหลายครั้ง ระบบจึงพักการเข้าสู่ระบบไว้ กรุณารอ " + inThai(seconds(left))
                + " แล้วลองใหม่");
        this.seconds = seconds(left);
    }

    public long seconds() {
        return seconds;
    }

    private static long seconds(Duration left) {
        return Math.max(1, left.toSeconds() + (left.toNanosPart() > 0 ? 1 : 0));
    }

    /** Whole minutes from one and a half on: nobody counts 600 seconds. */
    static String inThai(long seconds) {
        return seconds < 90 ? seconds + " วินาที" : (seconds + 59) / 60 + " นาที";
    }
}
