package org.sammachip.report.rollup;

import java.time.Instant;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The roll-up's words for codes of the record. */
final class Words {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "วันที่ d MMMM y เวลา HH.mm 'น.'", Locale.forLanguageTag("th-TH"))
            .withChronology(ThaiBuddhistChronology.INSTANCE)
            .withZone(ZoneId.of("Asia/Bangkok"));

    private Words() {}

    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    static String status(String code) {
        return switch (code) {
            case "RUNNING" -> "ดำเนินการอยู่";
            case "SUSPENDED" -> "พักไว้";
            case "CLOSED" -> "ปิดโครงการ";
            case "CANCELLED" -> "ยกเลิก";
            default -> throw new IllegalArgumentException(code);
        };
    }

    /** What the figures of a row are. */
    static String source(RollUpRow row) {
        if (!row.isEvaluated()) {
            return "ระหว่างดำเนินการ";
        }
        return "APPROVED".equals(row.evaluationStatus()) ? "ผลประเมินที่อนุมัติแล้ว" : "ผลประเมินที่ยังไม่อนุมัติ";
    }

    static String met(Boolean met) {
        if (met == null) {
            return null;
        }
        return met ? "ถึงเป้าหมาย" : "ยังไม่ถึง";
    }

    static String village(RollUpRow row) {
        return "บ้าน" + row.villageName().replaceFirst("^บ้าน\\s*", "") + " หมู่ที่ " + row.villageNumber();
    }
}
