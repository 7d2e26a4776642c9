package org.sammachip.householdimport;

import java.util.Arrays;
import java.util.Optional;

/** The columns of the sheet, in the template's order; each is a field of the form's rows. */
enum Column {
    HOUSE_NUMBER("houseNumber", "บ้านเลขที่", true, 12, "ตามทะเบียนบ้าน เช่น 12 หรือ 12/3"),
    HEAD("head", "หัวหน้าครัวเรือน", true, 28, "ชื่อและสกุล"),
    MEMBERS("members", "สมาชิก (คน)", true, 11, "1 ถึง 30 รวมหัวหน้าครัวเรือน"),
    BIRTH_YEAR("birthYear", "ปีเกิด (พ.ศ.)", true, 12, "ของหัวหน้าครัวเรือน เช่น 2510"),
    HEALTH_LIMIT("healthLimit", "ข้อจำกัดด้านสุขภาพ", false, 22, "เว้นว่างถ้าไม่มี"),
    CURRENT_OCCUPATION("currentOccupation", "อาชีพปัจจุบัน", true, 20, "เช่น ทำนา"),
    BASELINE_INCOME(
            "baselineIncome", "รายได้ต่อเดือน (บาท)", true, 16, "ทั้งครัวเรือน ก่อนเริ่มโครงการ ถ้าไม่มีกรอก 0"),
    INTEREST("interest", "ความสนใจ", false, 22, "เว้นว่างได้"),
    OCCUPATION("occupation", "อาชีพในโครงการ", true, 24, "เลือกจากรายการ หรือพิมพ์เอง"),
    HELPER("helper", "ผู้ช่วยในกลุ่ม", false, 22, "ถ้าอายุ 60 ปีขึ้นไปหรือมีข้อจำกัดด้านสุขภาพ"),
    OVERRIDE_REASON("overrideReason", "เหตุผลถ้าเลือกต่าง", false, 28, "ถ้าอาชีพต่างจากที่ระบบแนะนำ");

    private static final int LONGEST_HEADING = 60;

    private final String field;
    private final String heading;
    private final boolean required;
    private final int width;
    private final String explanation;
    private final String plain;

    Column(String field, String heading, boolean required, int width, String explanation) {
        this.field = field;
        this.heading = heading;
        this.required = required;
        this.width = width;
        this.explanation = explanation;
        plain = plain(heading);
    }

    /** The column that a heading means, whatever its blanks, stars and units in parentheses. */
    static Optional<Column> of(String heading) {
        if (heading.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        var plain = plain(heading);
        return Arrays.stream(values())
                .filter(column -> column.plain.equals(plain))
                .findAny();
    }

    static Optional<Column> ofField(String field) {
        return Arrays.stream(values())
                .filter(column -> column.field.equals(field))
                .findAny();
    }

    private static String plain(String heading) {
        return heading.replaceAll("\\([^()]*\\)|[\\s*:]", "");
    }

    String field() {
        return field;
    }

    String heading() {
        return heading;
    }

    boolean required() {
        return required;
    }

    /** In characters. */
    int width() {
        return width;
    }

    String explanation() {
        return explanation;
    }
}
