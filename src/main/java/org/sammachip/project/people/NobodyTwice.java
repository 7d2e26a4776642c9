package org.sammachip.project.people;

import java.util.HashMap;
import java.util.List;
import org.sammachip.problem.Violations;

/** Nobody is listed twice in the same role. */
final class NobodyTwice {

    private NobodyTwice() {}

    static void check(List<PersonEntry> people, Violations violations) {
        var rows = new HashMap<String, Integer>();
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            var first = rows.putIfAbsent(person.role() + person.plainName(), i + 1);
            violations.addIf(
                    first != null,
                    "people[" + i + "].name",
                    "แถวที่ " + (i + 1) + " ช่อง “ชื่อ-สกุล” ซ้ำกับแถวที่ " + first + " กรุณาลบแถวที่ซ้ำ");
        }
    }
}
