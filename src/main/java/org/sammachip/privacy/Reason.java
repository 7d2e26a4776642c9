package org.sammachip.privacy;

import org.sammachip.problem.Refusal;

/** Why somebody does what concerns people's data, in words that say something. */
final class Reason {

    /** Characters. */
    static final int SHORTEST = 10;

    private static final int LONGEST = 1000;

    private Reason() {}

    /** @return without blanks around it */
    static String check(String typed) {
        var reason = typed == null ? "" : typed.strip();
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            throw Refusal.of(
                    "reason",
                    "กรุณาระบุเหตุผลอย่างน้อย %d ตัวอักษร และไม่เกิน %,d ตัวอักษร".formatted(SHORTEST, LONGEST));
        }
        return reason;
    }
}
