package org.sammachip.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class ProjectRegisterTests {

    @Autowired
    ProjectRegister register;

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void actAsOfficer() {
        people.asOfficer();
    }

    @Test
    void namesTheProjectByYearSubdistrictAndVillage() {
        var key = register.register(village(2570, "341401", 7));

        assertThat(key).hasToString("SMC-2570-341401-07");
        var project = register.inScope(key);
        assertThat(project.officer()).isEqualTo("officer3414");
        assertThat(project.status()).isEqualTo(Project.Status.RUNNING);
        assertThat(project.budget()).isEqualByComparingTo("100000");
        assertThat(register.summary(key).district()).isEqualTo("ม่วงสามสิบ");
        assertThat(register.summary(key).province()).isEqualTo("อุบลราชธานี");
    }

    @Test
    void takes2570And2027ForTheSameYear() {
        assertThat(register.register(village(2027, "341401", 7))).hasToString("SMC-2570-341401-07");
        assertRefused(
                village(2570, "341401", 7),
                Refusal.Kind.CONFLICT,
                "หมู่ที่ 7 ตำบลม่วงสามสิบ มีโครงการปีงบประมาณ 2570 อยู่แล้ว");
        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void refusesAYearOfNoEra() {
        assertRefused(
                village(3113, "341401", 7),
                Refusal.Kind.INVALID,
                "ช่อง “ปีงบประมาณ” ปี 3113 เป็นไปไม่ได้ ต้องเป็นปี พ.ศ. 2570 ถึง 2572");
        assertThat(registered()).isZero();
    }

    @Test
    void refusesAYearThatIsOver() {
        assertRefused(village(2569, "341401", 7), Refusal.Kind.INVALID, "ช่อง “ปีงบประมาณ” 2569 สิ้นสุดไปแล้ว");
    }

    @Test
    void refusesAnUnknownArea() {
        assertRefused(
                village(2570, "341499", 7),
                Refusal.Kind.INVALID,
                "ช่อง “ตำบล” ไม่มีรหัสตำบล 341499 กรุณาเลือกจากรายการ");
        assertThat(registered()).isZero();
    }

    @Test
    void refusesAVillageOfAnotherDistrict() {
        assertRefused(village(2570, "340101", 7), Refusal.Kind.FORBIDDEN, "อยู่นอกเขตที่ท่านรับผิดชอบ");
        assertThat(registered()).isZero();
    }

    @Test
    void refusesAManagerAsRegistrar() {
        people.asManager();
        assertRefused(village(2570, "341401", 7), Refusal.Kind.FORBIDDEN, "เป็นหน้าที่ของนักวิชาการพัฒนาชุมชน");
    }

    @Test
    void showsNobodyAProjectOfAnotherDistrict() {
        var key = register.register(village(2570, "341401", 7));

        people.as("stranger", Role.DISTRICT_MANAGER, "3401");

        assertThatThrownBy(() -> register.inScope(key))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.FORBIDDEN))
                .hasMessageContaining("ไม่พบโครงการ SMC-2570-341401-07");
    }

    @Test
    void givesOneProjectAndOneRefusalWhenTwoOfficersPressAtOnce() throws Exception {
        var both = new CyclicBarrier(2);
        Callable<String> press = () -> {
            people.asOfficer();
            both.await();
            try {
                return register.register(village(2570, "341401", 7)).value();
            } catch (Refusal refusal) {
                return refusal.kind().name();
            }
        };
        var threads = Executors.newFixedThreadPool(2);
        try {
            var answers = threads.invokeAll(List.of(press, press));
            assertThat(answers)
                    .extracting(answer -> answer.get())
                    .containsExactlyInAnyOrder("SMC-2570-341401-07", "CONFLICT");
        } finally {
            threads.shutdownNow();
        }
        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void closesOnceHoweverOftenItIsAsked() {
        var key = register.register(village(2570, "341401", 7));

        register.close(key);
        var ended = register.inScope(key).endedAt();
        register.close(key);

        assertThat(register.inScope(key).status()).isEqualTo(Project.Status.CLOSED);
        assertThat(register.inScope(key).endedAt()).isEqualTo(ended).isNotNull();
    }

    private void assertRefused(Registration form, Refusal.Kind kind, String sentence) {
        assertThatThrownBy(() -> register.register(form))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(kind))
                .hasMessageContaining(sentence);
    }

    private int registered() {
        return jdbc.sql("select count(*) from project").query(Integer.class).single();
    }

    private static Registration village(int year, String subdistrict, int number) {
        return new Registration(year, subdistrict, number, "บ้านทดสอบ", 20, new BigDecimal("100000"));
    }
}
