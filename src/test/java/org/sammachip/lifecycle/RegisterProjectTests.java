package org.sammachip.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.problem.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class RegisterProjectTests {

    @Autowired
    CaseDriver people;

    @Autowired
    ProjectController controller;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void actAsOfficer() {
        people.asOfficer();
    }

    @Test
    void startsTheCaseOfTheDistrictUnderTheProjectsKey() {
        var key = controller.register(CaseDriver.registration(7)).get("key");

        assertThat(key).hasToString("SMC-2570-341401-07");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(key.value())
                        .list())
                .hasSize(2)
                .allSatisfy(instance -> assertThat(instance.getTenantId()).isEqualTo("3414"));
        assertThat(people.openTasks()).containsExactly("acknowledgeGuidelines");
    }

    @Test
    void givesOneCaseAndOneRefusalWhenTwoOfficersPressAtOnce() throws Exception {
        var both = new CyclicBarrier(2);
        Callable<String> press = () -> {
            people.asOfficer();
            both.await();
            try {
                return people.register().value();
            } catch (Refusal refusal) {
                return refusal.kind().name();
            }
        };
        var threads = Executors.newFixedThreadPool(2);
        try {
            assertThat(threads.invokeAll(List.of(press, press)))
                    .extracting(answer -> answer.get())
                    .containsExactlyInAnyOrder("SMC-2570-341401-07", "CONFLICT");
        } finally {
            threads.shutdownNow();
        }
        assertCases(1);
    }

    @Test
    void startsNoCaseFromBadInput() {
        refuses("{}", "กรุณากรอกช่อง “ปีงบประมาณ” เช่น 2570");
        refuses(with("\"villageNumber\": 7", "\"villageNumber\": 0"), "ช่อง “หมู่ที่” ต้องเป็นเลข 1 ถึง 99");
        refuses(with("\"budget\": 100000", "\"budget\": -1"), "ช่อง “งบประมาณ” ต้องไม่ติดลบ");
        refuses(with("\"budget\": 100000", "\"budget\": \"มาก\""), "ช่อง “งบประมาณ” “มาก” ต้องเป็นตัวเลข");
        refuses(with("2570", "3113"), "ช่อง “ปีงบประมาณ” ปี 3113 เป็นไปไม่ได้ ต้องเป็นปี พ.ศ. 2570 ถึง 2572");
        refuses(with("341401", "999999"), "ช่อง “ตำบล” ไม่มีรหัสตำบล 999999 กรุณาเลือกจากรายการ");
        refuses(with("341401", "340101"), "อยู่นอกเขตที่ท่านรับผิดชอบ กรุณาเลือกตำบลในอำเภอของท่าน");
        refuses(with("\"villageName\": \"", "\"villageName\": \"\\u0000"), "ช่อง “ชื่อบ้าน” มีอักขระที่ระบบเก็บไม่ได้");
        assertCases(0);
    }

    private void refuses(String json, String sentence) {
        assertThatThrownBy(() -> people.register(json))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }

    private void assertCases(int cases) {
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("communityProject")
                        .count())
                .isEqualTo(cases);
        assertThat(jdbc.sql("select count(*) from project").query(Integer.class).single())
                .isEqualTo(cases);
    }

    private static String with(String good, String bad) {
        return CaseDriver.registration(7).replace(good, bad);
    }
}
