package org.sammachip.project.group;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sammachip.problem.Violations;
import org.sammachip.project.household.Household;

class GroupRulesTests {

    final Violations violations = new Violations();
    final List<Household> all = List.of(household(1), household(2), household(3), household(4));

    @Test
    void acceptsThreeOfficersOfThreeHouseholds() {
        ThreeOfficers.check(group("กลุ่ม", 1, 2, 3, 1, 2, 3), 0, violations);
        assertThatCode(violations::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void refusesOneHouseholdInTwoOffices() {
        ThreeOfficers.check(group("ทอเสื่อ", 1, 2, 1, 1, 2, 3), 1, violations);
        assertRefused("แถวที่ 2 กลุ่ม “ทอเสื่อ” ประธาน เลขานุการ และเหรัญญิก ต้องมาจากสามครัวเรือนที่ไม่ซ้ำกัน");
    }

    @Test
    void refusesAnOfficerWhoIsNoMember() {
        ThreeOfficers.check(group("ทอเสื่อ", 4, 2, 3, 1, 2, 3), 0, violations);
        assertRefused("แถวที่ 1 กลุ่ม “ทอเสื่อ” ช่อง “ประธาน” ต้องเป็นสมาชิกของกลุ่ม");
    }

    @Test
    void asksForThePlaceOfEveryParticipatingHousehold() {
        placed(all, formation(group("ทอเสื่อ", 1, 2, 3, 1, 2, 3)));
        assertRefused(
                "ครัวเรือนต่อไปนี้ยังไม่อยู่ในกลุ่มใด กรุณาเลือกเป็นสมาชิกกลุ่ม หรือเพิ่มในรายการครัวเรือนที่ไม่เข้ากลุ่มพร้อมเหตุผล:"
                        + " บ้านเลขที่ 4 นายสี่");
    }

    @Test
    void acceptsAReasonInsteadOfAGroup() {
        placed(
                all,
                new GroupFormation(
                        List.of(group("ทอเสื่อ", 1, 2, 3, 1, 2, 3)),
                        List.of(new GroupFormation.WithoutGroup(4L, "ทำคนเดียว"))));
        assertThatCode(violations::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void exceptsHouseholdsThatWithdrew() {
        placed(all.subList(0, 3), formation(group("ทอเสื่อ", 1, 2, 3, 1, 2, 3)));
        assertThatCode(violations::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void refusesAMemberWhoWithdrew() {
        placed(all.subList(0, 3), formation(group("ทอเสื่อ", 1, 2, 3, 1, 2, 3, 4)));
        assertRefused("แถวที่ 1 กลุ่ม “ทอเสื่อ” มีบ้านเลขที่ 4 นายสี่ ซึ่งถอนตัวหรือย้ายออกแล้ว กรุณานำออกจากรายการ");
    }

    @Test
    void refusesAHouseholdInTwoGroups() {
        placed(all, formation(group("ทอเสื่อ", 1, 2, 3, 1, 2, 3), group("จักสาน", 4, 3, 2, 4, 3)));
        assertRefused(
                "แถวที่ 2 กลุ่ม “จักสาน” มีบ้านเลขที่ 3 นายสี่ ซึ่งอยู่ในกลุ่ม “ทอเสื่อ” แล้ว หนึ่งครัวเรือนอยู่ได้เพียงแห่งเดียว");
    }

    @Test
    void refusesAHouseholdOfAnotherProject() {
        placed(all, formation(group("ทอเสื่อ", 1, 2, 3, 1, 2, 3, 4, 99)));
        assertRefused("แถวที่ 1 กลุ่ม “ทอเสื่อ” มีครัวเรือนที่ไม่ได้อยู่ในโครงการนี้ กรุณาเลือกจากรายการครัวเรือน");
    }

    private void placed(List<Household> participating, GroupFormation formation) {
        new EveryHouseholdPlaced(all, participating, violations).check(formation);
    }

    private void assertRefused(String sentence) {
        assertThatThrownBy(violations::throwIfAny).hasMessage(sentence);
    }

    private static GroupFormation formation(GroupEntry... groups) {
        return new GroupFormation(List.of(groups), null);
    }

    private static GroupEntry group(String name, long chair, long secretary, long treasurer, Long... members) {
        return new GroupEntry(
                name,
                "ทอเสื่อกก",
                chair,
                secretary,
                treasurer,
                List.of(members),
                "ระเบียบ",
                BigDecimal.ZERO,
                "ตลาดนัด");
    }

    private static GroupEntry group(String name, int chair, int secretary, int treasurer, int... members) {
        return group(
                name,
                (long) chair,
                secretary,
                treasurer,
                java.util.Arrays.stream(members).mapToObj(Long::valueOf).toArray(Long[]::new));
    }

    private static Household household(long id) {
        return new Household(
                id,
                null,
                String.valueOf(id),
                "นายสี่",
                3,
                1980,
                null,
                "ทำนา",
                BigDecimal.ONE,
                null,
                "ทอเสื่อกก",
                new Household.Advised(null, null, null),
                null,
                null,
                null,
                1);
    }
}
