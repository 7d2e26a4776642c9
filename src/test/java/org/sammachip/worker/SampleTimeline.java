package org.sammachip.worker;

import java.time.Instant;
import java.util.List;
import org.sammachip.audit.bundle.TimelineSheet;
import org.sammachip.audit.history.CaseStory;

/** A timeline of which the older entries were left out. */
final class SampleTimeline {

    private SampleTimeline() {}

    static TimelineSheet sheet() {
        var title = new CaseStory.Title(
                "SMC-2570-341401-07",
                "บ้านโนนสว่าง หมู่ที่ 7 ตำบลม่วงสามสิบ",
                "ม่วงสามสิบ",
                "อุบลราชธานี",
                2570,
                "สมชาย ใจดี");
        var entries = List.of(
                entry(
                        213L,
                        "2027-01-12T09:05:00Z",
                        "สมชาย ใจดี บันทึกผลกิจกรรม “ทอเสื่อกก” มีผู้เข้าร่วม 18 ครัวเรือน"),
                entry(null, "2027-01-05T02:30:00Z", "งาน “แจ้งกลุ่มเป้าหมาย” รอดำเนินการ ครบกำหนด 9 ม.ค. 2570"));
        return new TimelineSheet(
                title, 214, "a49a77f7".repeat(8), entries.get(0).at(), 1502, 1500, entries);
    }

    private static CaseStory.Entry entry(Long seq, String at, String sentence) {
        return new CaseStory.Entry(
                "t1", Instant.parse(at), "TASK", null, null, null, sentence, seq, 0, seq != null, seq);
    }
}
