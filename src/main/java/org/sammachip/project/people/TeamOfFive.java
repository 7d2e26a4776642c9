package org.sammachip.project.people;

import java.util.List;
import org.sammachip.problem.Violations;

/** The village team that teaches has five members, led by one sage, or a reason why it has fewer. */
final class TeamOfFive {

    static final int SIZE = 5;

    private TeamOfFive() {}

    static void check(List<PersonEntry> people, String smallTeamReason, Violations violations) {
        long leads = people.stream().filter(PersonEntry::leadSage).count();
        violations.addIf(
                leads != 1,
                "people",
                leads == 0
                        ? "ยังไม่มีปราชญ์หลัก กรุณาเลือก “ปราชญ์หลัก” หนึ่งคนจากปราชญ์ชุมชน"
                        : "มีปราชญ์หลัก " + leads + " คน ต้องมีเพียงหนึ่งคน");
        for (int i = 0; i < people.size(); i++) {
            violations.addIf(
                    people.get(i).leadSage() && !people.get(i).sage(),
                    "people[" + i + "].leadSage",
                    "แถวที่ " + (i + 1) + " ช่อง “ปราชญ์หลัก” เลือกได้เฉพาะผู้มีบทบาทปราชญ์ชุมชน");
        }
        long team = people.stream()
                .filter(PersonEntry::inTeam)
                .map(PersonEntry::plainName)
                .distinct()
                .count();
        violations.addIf(
                team < SIZE && (smallTeamReason == null || smallTeamReason.isBlank()),
                "smallTeamReason",
                "ทีมวิทยากรสัมมาชีพมี " + team + " คน ต้องมี " + SIZE
                        + " คน กรุณาเลือกให้ครบ หรือกรอกช่อง “เหตุผลถ้าทีมวิทยากรมีไม่ถึง 5 คน”");
    }
}
