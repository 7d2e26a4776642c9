package org.sammachip.project.people;

import java.util.List;
import org.sammachip.problem.Violations;
import org.sammachip.project.Advice;
import org.sammachip.project.TransferMode;

/**
 * How somebody teaches: by a mode that the table advises, or another with a reason; but never by lecture when they
 * never taught, whatever the reason (second obstacle and second solution of the source).
 */
final class NoLectureUntaught {

    private NoLectureUntaught() {}

    /** The mode and the advice to store; null for somebody who does not teach. */
    static Person.Transfer transfer(PersonEntry person, int index, SageAdvice tables, Violations violations) {
        if (!person.sage() && person.transferMode() == null) {
            return null;
        }
        var advice = tables.transferMode(person.taughtBefore());
        var advised = List.of(advice.answer().split(", "));
        var mode = person.transferMode() == null ? TransferMode.valueOf(advised.get(0)) : person.transferMode();
        boolean override = !advised.contains(mode.name());
        if (mode == TransferMode.LECTURE && !person.taughtBefore()) {
            violations.add(
                    "people[" + index + "].transferMode",
                    "แถวที่ " + (index + 1) + " ช่อง “วิธีถ่ายทอด” เลือกการบรรยายไม่ได้ เพราะไม่เคยเป็นวิทยากร"
                            + " กรุณาเลือกถาม-ตอบ แลกเปลี่ยนเรียนรู้ หรือสาธิต");
        } else if (override
                && (person.modeOverrideReason() == null
                        || person.modeOverrideReason().isBlank())) {
            violations.add(
                    "people[" + index + "].modeOverrideReason",
                    "แถวที่ " + (index + 1)
                            + " วิธีถ่ายทอดต่างจากที่แนะนำ กรุณากรอกช่อง “เหตุผลถ้าไม่ใช้วิธีที่แนะนำ”");
        }
        return stored(person, advice, mode, override);
    }

    private static Person.Transfer stored(PersonEntry person, Advice advice, TransferMode mode, boolean override) {
        return new Person.Transfer(
                mode, advice.answer(), advice.reason(), override ? person.modeOverrideReason() : null);
    }
}
