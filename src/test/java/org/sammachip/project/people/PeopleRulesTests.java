package org.sammachip.project.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sammachip.problem.Refusal;
import org.sammachip.problem.Violations;
import org.sammachip.project.Advice;
import org.sammachip.project.TransferMode;

class PeopleRulesTests {

    static final SageAdvice TABLES = new SageAdvice() {
        @Override
        public Advice selection(int yearsOfPractice, boolean succeededThemselves, boolean taughtBefore) {
            return new Advice("80", "เหตุผล");
        }

        @Override
        public Advice transferMode(boolean taughtBefore) {
            return taughtBefore
                    ? new Advice("LECTURE, EXCHANGE", "เคยสอน")
                    : new Advice("QUESTION_AND_ANSWER, EXCHANGE", "ไม่เคยสอน");
        }
    };

    @Test
    void acceptsATeamOfFiveLedByOneSage() {
        assertThatCode(() -> check(v -> TeamOfFive.check(team(5), null, v))).doesNotThrowAnyException();
    }

    @Test
    void countsTheLeadSageIntoTheTeamWhoeverForgotToTickTheBox() {
        var team = team(5);
        team.set(0, person(Person.Role.SAGE, "ปราชญ์ 0", true, false));
        assertThatCode(() -> check(v -> TeamOfFive.check(team, null, v))).doesNotThrowAnyException();
    }

    @Test
    void asksWhyATeamHasFewerThanFive() {
        assertRefused(
                v -> TeamOfFive.check(team(4), " ", v),
                "ทีมวิทยากรสัมมาชีพมี 4 คน ต้องมี 5 คน กรุณาเลือกให้ครบ หรือกรอกช่อง “เหตุผลถ้าทีมวิทยากรมีไม่ถึง 5 คน”");
        assertThatCode(() -> check(v -> TeamOfFive.check(team(4), "หมู่บ้านเล็ก", v)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesATeamWithoutALeadSage() {
        var team = team(5);
        team.set(0, person(Person.Role.SAGE, "ปราชญ์ 0", false, true));
        assertRefused(
                v -> TeamOfFive.check(team, null, v),
                "ยังไม่มีปราชญ์หลัก กรุณาเลือก “ปราชญ์หลัก” หนึ่งคนจากปราชญ์ชุมชน");
    }

    @Test
    void refusesTwoLeadSages() {
        var team = team(5);
        team.set(3, person(Person.Role.SAGE, "ปราชญ์ 3", true, true));
        assertRefused(v -> TeamOfFive.check(team, null, v), "มีปราชญ์หลัก 2 คน ต้องมีเพียงหนึ่งคน");
    }

    @Test
    void refusesALeadSageWhoIsNoSage() {
        var team = team(5);
        team.set(0, person(Person.Role.LEADER, "ผู้นำ", true, true));
        assertRefused(
                v -> TeamOfFive.check(team, null, v), "แถวที่ 1 ช่อง “ปราชญ์หลัก” เลือกได้เฉพาะผู้มีบทบาทปราชญ์ชุมชน");
    }

    @Test
    void refusesSomebodyTwiceInTheSameRoleAndNamesBothRows() {
        var people = List.of(
                person(Person.Role.SAGE, "นางบัว  ดี", true, true),
                person(Person.Role.LEADER, "นางบัว ดี", false, true),
                person(Person.Role.SAGE, "นางบัว ดี ", false, true));
        assertRefused(v -> NobodyTwice.check(people, v), "แถวที่ 3 ช่อง “ชื่อ-สกุล” ซ้ำกับแถวที่ 1 กรุณาลบแถวที่ซ้ำ");
    }

    @Test
    void keepsNoPhoneNumberWithoutConsent() {
        assertRefused(
                v -> PhoneWithConsent.check(phone("081 234 5678", false), 1, v),
                "แถวที่ 2 ช่อง “ยินยอมให้เก็บเบอร์ติดต่อ” ยังไม่ได้เลือก จึงเก็บเบอร์โทรศัพท์ไม่ได้"
                        + " กรุณาขอความยินยอมจากเจ้าของเบอร์ หรือลบเบอร์ออก");
        assertThatCode(() -> check(v -> PhoneWithConsent.check(phone(null, false), 1, v)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"081-234-5678, 0812345678", "+66 81 234 5678, 0812345678", "045 489 123, 045489123"})
    void keepsTheDigitsOfAPhoneNumber(String typed, String kept) {
        assertThatCode(() -> check(v -> PhoneWithConsent.check(phone(typed, true), 0, v)))
                .doesNotThrowAnyException();
        assertThat(PhoneWithConsent.digits(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"12345", "1812345678", "08123456789", "ไม่มี"})
    void refusesWhatIsNoPhoneNumber(String typed) {
        assertRefused(
                v -> PhoneWithConsent.check(phone(typed, true), 0, v),
                "แถวที่ 1 ช่อง “โทรศัพท์” ต้องเป็นเลข 9 หรือ 10 หลักที่ขึ้นต้นด้วย 0 เช่น 081 234 5678");
    }

    @Test
    void proposesTheFirstModeOfTheTable() {
        var transfer = NoLectureUntaught.transfer(teacher(false, null, null), 0, TABLES, new Violations());
        assertThat(transfer.transferMode()).isEqualTo(TransferMode.QUESTION_AND_ANSWER);
        assertThat(transfer.advisedMode()).isEqualTo("QUESTION_AND_ANSWER, EXCHANGE");
        assertThat(transfer.modeOverrideReason()).isNull();
    }

    @Test
    void refusesALectureByASageWhoNeverTaughtWhateverTheReason() {
        assertRefused(
                v -> NoLectureUntaught.transfer(teacher(false, TransferMode.LECTURE, "อยากลอง"), 2, TABLES, v),
                "แถวที่ 3 ช่อง “วิธีถ่ายทอด” เลือกการบรรยายไม่ได้ เพราะไม่เคยเป็นวิทยากร"
                        + " กรุณาเลือกถาม-ตอบ แลกเปลี่ยนเรียนรู้ หรือสาธิต");
    }

    @Test
    void keepsTheTablesAnswerBesideAnOverride() {
        assertRefused(
                v -> NoLectureUntaught.transfer(teacher(true, TransferMode.DEMONSTRATION, null), 0, TABLES, v),
                "แถวที่ 1 วิธีถ่ายทอดต่างจากที่แนะนำ กรุณากรอกช่อง “เหตุผลถ้าไม่ใช้วิธีที่แนะนำ”");
        var transfer = NoLectureUntaught.transfer(
                teacher(true, TransferMode.DEMONSTRATION, "มีเครื่องมือพร้อม"), 0, TABLES, new Violations());
        assertThat(transfer)
                .isEqualTo(new Person.Transfer(
                        TransferMode.DEMONSTRATION, "LECTURE, EXCHANGE", "เคยสอน", "มีเครื่องมือพร้อม"));
    }

    @Test
    void asksASageForOccupationAndYears() {
        assertRefused(
                v -> SageKnowsTheTrade.check(phone(null, false), 0, v),
                "แถวที่ 1 เป็นปราชญ์ชุมชน กรุณากรอกช่อง “อาชีพ”\n"
                        + "แถวที่ 1 เป็นปราชญ์ชุมชน กรุณากรอกช่อง “ทำอาชีพนี้มา (ปี)” เป็นจำนวน 0 ถึง 90 ปี");
    }

    private static List<PersonEntry> team(int size) {
        var team = new ArrayList<PersonEntry>();
        for (int i = 0; i < size; i++) {
            team.add(person(Person.Role.SAGE, "ปราชญ์ " + i, i == 0, true));
        }
        return team;
    }

    private static PersonEntry person(Person.Role role, String name, boolean lead, boolean team) {
        return new PersonEntry(role, name, null, null, "จักสาน", 10, true, false, false, null, lead, team, null, null);
    }

    private static PersonEntry phone(String phone, boolean consent) {
        return new PersonEntry(
                Person.Role.SAGE,
                "นางบัว",
                phone,
                null,
                null,
                null,
                true,
                false,
                consent,
                null,
                true,
                true,
                null,
                null);
    }

    private static PersonEntry teacher(boolean taught, TransferMode mode, String reason) {
        return new PersonEntry(
                Person.Role.SAGE,
                "นางบัว",
                null,
                null,
                "จักสาน",
                9,
                true,
                taught,
                false,
                null,
                true,
                true,
                mode,
                reason);
    }

    private static void check(Consumer<Violations> rule) {
        var violations = new Violations();
        rule.accept(violations);
        violations.throwIfAny();
    }

    private static void assertRefused(Consumer<Violations> rule, String sentence) {
        assertThatThrownBy(() -> check(rule)).isInstanceOf(Refusal.class).hasMessage(sentence);
    }
}
