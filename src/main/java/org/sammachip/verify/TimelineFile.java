package org.sammachip.verify;

import java.io.IOException;
import java.util.HashMap;

/** {@code timeline.json}: what it tells of the acts of the chain is what the chain says, and it leaves none out. */
final class TimelineFile {

    static final String NAME = "timeline.json";

    private TimelineFile() {}

    static int check(Bundle bundle, Chain chain) throws Fault, IOException {
        var left = new HashMap<>(chain.acts());
        int entries = 0;
        for (var entry : bundle.json(NAME)) {
            entries++;
            if (!entry.path("act").isNumber()) {
                continue;
            }
            var act = chain.acts().get(entry.path("act").asLong());
            left.remove(entry.path("act").asLong());
            var id = entry.path("id").asText();
            if (act == null) {
                throw broken(id, "อ้างถึงรายการที่ไม่มีในลำดับบันทึก", "tells of an act that the chain does not have");
            }
            var person = entry.path("person").path("id").asText(null);
            if (act.person() != null && !act.person().equals(person)) {
                throw broken(id, "ผู้ทำไม่ตรงกับลำดับบันทึก", "names another person than the chain");
            }
            if (!act.at().toString().equals(entry.path("at").asText())) {
                throw broken(id, "เวลาไม่ตรงกับลำดับบันทึก", "tells another time than the chain");
            }
            var task = entry.path("task").path("id").asText(null);
            if (task != null && !task.equals(act.taskId())) {
                throw broken(id, "งานไม่ตรงกับลำดับบันทึก", "tells of another task than the chain");
            }
            var step = entry.path("step").path("key").asText(null);
            if (step != null && act.taskId() != null && !step.equals(act.step())) {
                throw broken(id, "ขั้นตอนไม่ตรงกับลำดับบันทึก", "tells of another step than the chain");
            }
            if (entry.path("changes").asLong(-1) != act.changes()) {
                throw broken(
                        id,
                        "จำนวนรายการที่เปลี่ยนไม่ตรงกับลำดับบันทึก",
                        "tells another number of changes than the chain");
            }
            if (entry.path("seq").asInt() != act.seq()) {
                throw broken(id, "ลำดับที่ไม่ตรงกับลำดับบันทึก", "tells another place in the chain");
            }
        }
        if (!left.isEmpty()) {
            int first = left.values().stream().mapToInt(Chain.Act::seq).min().orElseThrow();
            throw new Fault(
                    NAME, "ขาดรายการที่ " + first + " ของลำดับบันทึก", "act " + first + " of the chain is missing");
        }
        return entries;
    }

    private static Fault broken(String id, String thai, String english) {
        return new Fault(NAME, "รายการ " + id + " " + thai, "entry " + id + " " + english);
    }
}
