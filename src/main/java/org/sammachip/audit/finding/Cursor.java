package org.sammachip.audit.finding;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.sammachip.problem.Refusal;

/** The last row of a page: the next one begins after it, whatever was added meanwhile. */
record Cursor(Instant at, String key, String ref) {

    private static final String FAULT = "ตำแหน่งหน้าไม่ถูกต้อง กรุณาเปิดรายการนี้ใหม่ตั้งแต่หน้าแรก";

    String text() {
        var plain = at + "|" + key + "|" + ref;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refusal for what is no cursor */
    static Cursor of(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 3);
            return new Cursor(Instant.parse(parts[0]), parts[1], parts[2]);
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw Refusal.of("cursor", FAULT);
        }
    }
}
