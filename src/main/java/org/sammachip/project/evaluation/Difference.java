package org.sammachip.project.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A figure that a correction changed.
 *
 * @param figure Thai name of the figure, with its unit
 * @param before null when it could not be computed
 * @param now null when it cannot be computed
 * @param change now − before; null when either is missing
 */
public record Difference(String figure, BigDecimal before, BigDecimal now, BigDecimal change) {

    static List<Difference> between(Indicators before, Indicators now) {
        var found = new ArrayList<Difference>();
        compare(
                found,
                "ครัวเรือนที่ประกอบอาชีพ (ครัวเรือน)",
                before,
                now,
                i -> count(i.practising().count()));
        compare(found, "ครัวเรือนที่ประกอบอาชีพ (ร้อยละ)", before, now, i -> i.practising()
                .percent());
        compare(found, "รายได้ที่เปลี่ยนแปลง (ร้อยละ)", before, now, i -> i.income()
                .percent());
        compare(found, "รายได้ก่อนเข้าร่วม (บาทต่อเดือน)", before, now, i -> i.income()
                .baseline());
        compare(found, "รายได้หลังเข้าร่วม (บาทต่อเดือน)", before, now, i -> i.income()
                .endline());
        compare(
                found,
                "ครัวเรือนที่เทียบรายได้ได้ (ครัวเรือน)",
                before,
                now,
                i -> count(i.income().paired()));
        compare(
                found,
                "ครัวเรือนที่เทียบรายได้ไม่ได้ (ครัวเรือน)",
                before,
                now,
                i -> count(i.income().unpaired()));
        compare(
                found,
                "กลุ่มอาชีพที่จัดตั้ง (กลุ่ม)",
                before,
                now,
                i -> count(i.groups().formed()));
        compare(
                found,
                "กลุ่มอาชีพที่ยังดำเนินการ (กลุ่ม)",
                before,
                now,
                i -> count(i.groups().alive()));
        compare(found, "การเข้าร่วมกิจกรรม (ร้อยละ)", before, now, i -> i.attendance()
                .taken()
                .percent());
        compare(found, "แจ้งล่วงหน้าอย่างน้อย 3 วัน (ร้อยละ)", before, now, i -> i.leadTime()
                .kept()
                .percent());
        compare(found, "เงินตามแผน (บาท)", before, now, i -> i.money().planned());
        compare(found, "เงินที่ใช้จริง (บาท)", before, now, i -> i.money().spent());
        return List.copyOf(found);
    }

    private static BigDecimal count(int number) {
        return BigDecimal.valueOf(number);
    }

    private static void compare(
            List<Difference> found,
            String figure,
            Indicators earlier,
            Indicators later,
            Function<Indicators, BigDecimal> of) {
        var before = of.apply(earlier);
        var now = of.apply(later);
        var same = before == null || now == null ? before == now : before.compareTo(now) == 0;
        if (!same) {
            found.add(new Difference(figure, before, now, before == null || now == null ? null : now.subtract(before)));
        }
    }
}
