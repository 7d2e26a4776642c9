package org.sammachip.audit.history;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.sammachip.problem.Refusal;

/** Where a page ended: the next one begins below this moment and, within it, below this id. */
record Cursor(Instant at, String id) {

    /** Above everything. */
    static final Cursor TOP = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), "");

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "|" + id).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refusal for what no page gave */
    static Cursor of(String text) {
        if (text == null || text.isBlank()) {
            return TOP;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 2);
            return new Cursor(Instant.parse(parts[0]), parts[1]);
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw Refusal.of("cursor", "อ่านตำแหน่งของหน้าถัดไปไม่ได้ กรุณาโหลดรายการใหม่ตั้งแต่ต้น");
        }
    }
}
