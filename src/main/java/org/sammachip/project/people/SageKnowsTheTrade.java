package org.sammachip.project.people;

import org.sammachip.problem.Violations;

/** A sage is registered with the occupation they know and how long they have practised it (second working strategy). */
final class SageKnowsTheTrade {

    private SageKnowsTheTrade() {}

    static void check(PersonEntry person, int index, Violations violations) {
        if (!person.sage()) {
            return;
        }
        var row = "แถวที่ " + (index + 1) + " เป็นปราชญ์ชุมชน กรุณากรอกช่อง ";
        violations.addIf(
                person.occupation() == null || person.occupation().isBlank(),
                "people[" + index + "].occupation",
                row + "“อาชีพ”");
        violations.addIf(
                person.yearsOfPractice() == null,
                "people[" + index + "].yearsOfPractice",
                row + "“ทำอาชีพนี้มา (ปี)” เป็นจำนวน 0 ถึง 90 ปี");
    }
}
