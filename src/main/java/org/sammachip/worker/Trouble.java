package org.sammachip.worker;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import org.camunda.bpm.client.exception.EngineException;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.exception.RestException;
import org.sammachip.report.pdf.UnprintableDocument;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/**
 * What a failure means for the task at hand. Neither sentence quotes a record: both are kept for years.
 *
 * @param thai reason for whoever sees the incident
 * @param operator English, for log and details; may be empty
 */
record Trouble(Kind kind, String thai, String operator) {

    enum Kind {
        /** The service does not answer, or not now: no fault of the task, unless the others are answered. */
        AWAY,
        /** Somebody changed the case at the same moment, or paused it. */
        LATER,
        /** The task is done, cancelled, or another worker's. */
        GONE,
        /** This worker is to stop. */
        STOPPED,
        /** The next attempt would fail in the same way, until somebody mends the cause. */
        POINTLESS,
        /** Nobody foresaw it: the next attempt may succeed. */
        UNFORESEEN
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_REASON = 400;
    private static final Set<Integer> NOT_NOW = Set.of(401, 408, 425, 429, 502, 503, 504);
    private static final Set<Integer> PERHAPS_LATER = Set.of(404, 409);
    private static final String MENDED = " เมื่อแก้ไขแล้วให้สั่งลองใหม่ใน Cockpit";

    static Trouble of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return new Trouble(
                Kind.UNFORESEEN,
                "เกิดข้อผิดพลาดที่ไม่คาดไว้ (" + failure.getClass().getSimpleName()
                        + ") ให้ผู้ดูแลระบบดูรายละเอียดในบันทึกของระบบ" + MENDED,
                "");
    }

    private static Trouble known(Throwable cause) {
        if (cause instanceof UnprintableDocument unprintable) {
            return new Trouble(Kind.POINTLESS, unprintable.inThai(), unprintable.getMessage());
        }
        if (cause instanceof Bench.TookTooLong slow) {
            return new Trouble(
                    Kind.POINTLESS,
                    "ใช้เวลาจัดทำนานเกิน %d วินาที จึงหยุดไว้ ให้ผู้ดูแลระบบตรวจสอบแม่แบบและขนาดของข้อมูล"
                                    .formatted(slow.seconds())
                            + MENDED,
                    slow.getMessage());
        }
        if (cause instanceof KillsWorkers killer) {
            return new Trouble(
                    Kind.POINTLESS,
                    "โปรแกรมจัดทำเอกสารหยุดทำงานกลางคัน %d ครั้งขณะจัดทำเอกสารนี้ จึงหยุดไว้ ให้ผู้ดูแลระบบตรวจสอบหน่วยความจำ"
                                    .formatted(killer.deaths())
                            + MENDED,
                    killer.getMessage());
        }
        if (cause instanceof Bench.Stopped) {
            return new Trouble(Kind.STOPPED, "", "");
        }
        if (cause instanceof VirtualMachineError) {
            return new Trouble(
                    Kind.UNFORESEEN,
                    "เอกสารใหญ่เกินหน่วยความจำของโปรแกรมจัดทำเอกสาร ให้ผู้ดูแลระบบเพิ่มหน่วยความจำ" + MENDED,
                    "More memory is needed (-Xmx, or -Xss for a StackOverflowError).");
        }
        if (cause instanceof RestClientResponseException refused) {
            return refused(refused);
        }
        if (cause instanceof ExternalTaskClientException engine) {
            return ofEngine(engine);
        }
        if (cause instanceof ResourceAccessException) {
            return away("No answer came.");
        }
        if (cause instanceof RestClientException) {
            return new Trouble(
                    Kind.UNFORESEEN,
                    "ระบบหลักส่งข้อมูลของเอกสารนี้มาไม่ครบ ให้ผู้ดูแลระบบดูบันทึกของระบบหลัก" + MENDED,
                    "The server's answer broke off or cannot be read; its log of that moment may say why.");
        }
        return cause instanceof IOException ? ofThisMachine() : null;
    }

    private static Trouble ofThisMachine() {
        return new Trouble(
                Kind.UNFORESEEN,
                "อ่านหรือเขียนแฟ้มบนเครื่องที่จัดทำเอกสารไม่ได้ ให้ผู้ดูแลระบบตรวจสอบพื้นที่ดิสก์" + MENDED,
                "A file of the worker's machine cannot be read or written: is its disk full?");
    }

    /** What our own doors answered. */
    private static Trouble refused(RestClientResponseException answer) {
        int status = answer.getStatusCode().value();
        var operator = "The server answered " + status + ".";
        if (NOT_NOW.contains(status)) {
            return away(operator);
        }
        if (status >= 500) {
            return new Trouble(Kind.UNFORESEEN, "ระบบหลักขัดข้อง: " + reason(answer, status) + MENDED, operator);
        }
        var kind = PERHAPS_LATER.contains(status) ? Kind.UNFORESEEN : Kind.POINTLESS;
        return new Trouble(kind, "ระบบไม่ให้ข้อมูลหรือไม่รับเอกสาร: " + reason(answer, status) + MENDED, operator);
    }

    private static String reason(RestClientResponseException answer, int status) {
        try {
            var message = JSON.readTree(answer.getResponseBodyAsByteArray())
                    .path("message")
                    .asText();
            return message.isBlank()
                    ? "HTTP " + status
                    : message.substring(0, Math.min(message.length(), LONGEST_REASON));
        } catch (IOException e) {
            return "HTTP " + status; // a proxy's page
        }
    }

    private static Trouble ofEngine(ExternalTaskClientException failure) {
        if (failure instanceof EngineException) {
            return new Trouble(
                    Kind.UNFORESEEN,
                    "จัดทำเอกสารแล้ว แต่ระบบดำเนินขั้นต่อไปไม่ได้ ให้ผู้ดูแลระบบดูรายละเอียดในบันทึกของระบบ" + MENDED,
                    "The engine could not go on after the document.");
        }
        int status = failure instanceof RestException rest && rest.getHttpStatusCode() != null
                ? rest.getHttpStatusCode()
                : 503;
        return switch (status) {
            case 400, 404 -> new Trouble(Kind.GONE, "", "");
            case 409 -> new Trouble(Kind.LATER, "มีผู้แก้ไขโครงการพร้อมกัน ระบบจะลองใหม่เอง", "");
            default -> away("The engine's interface gave no answer that can be used.");
        };
    }

    private static Trouble away(String operator) {
        return new Trouble(
                Kind.AWAY,
                "ระบบหลักไม่ตอบ โปรแกรมจัดทำเอกสารจะลองใหม่เอง หากยังไม่สำเร็จให้ผู้ดูแลระบบตรวจสอบ" + MENDED,
                operator);
    }
}
