package org.sammachip.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.sammachip.CaseDriver;
import org.sammachip.RecordedVillage;
import org.sammachip.RehearsalServer;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Twenty households into the form from an Excel file and from copied rows; what lists and cards say before. */
@RehearsalServer
class HouseholdFileTests {

    private static final String[] HEADING = {
        "บ้านเลขที่",
        "หัวหน้าครัวเรือน",
        "สมาชิก (คน)",
        "ปีเกิด (พ.ศ.)",
        "อาชีพปัจจุบัน",
        "รายได้ต่อเดือน (บาท)",
        "อาชีพในโครงการ"
    };

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Test
    void importsAFileOnlyWhenAllOfItIsRight() throws IOException {
        var key = new ProjectKey("SMC-2570-341406-61");
        try (var officer = Browser.signedInAs("officer-3414", "http://localhost:" + port)) {
            var tasklist = new TasklistPage(officer);
            tasklist.openTask(waitingForHouseholds(key));

            choose(officer, file("สี่คน"));
            var faults = officer.waitFor(visibilityOfElementLocated(By.cssSelector(".sm-import-faults li")));
            assertThat(faults.getText())
                    .isEqualTo("แถวที่ 2 คอลัมน์ “สมาชิก (คน)”: “สี่คน” ไม่ใช่ตัวเลข กรุณากรอกเป็นตัวเลข");
            assertThat(value(officer, "households[1].head")).isEmpty();
            officer.screenshot("import-refused");

            choose(officer, file("๔ คน"));
            officer.waitFor(visibilityOfElementLocated(By.cssSelector(".sm-import-done")));
            assertThat(value(officer, "households[0].members")).isEqualTo("4");
            officer.screenshot("import-done");
            officer.show(Browser.PHONE);
            assertThat(officer.overflows()).isFalse();
            officer.screenshot("import-done-phone");
            officer.show(Browser.DESKTOP);

            choose(officer, file("๔ คน"));
            officer.waitFor(visibilityOfElementLocated(By.cssSelector(".sm-import-ask")));
            tasklist.send();
        }
        assertThat(registered(key)).isEqualTo(20);
    }

    @Test
    void takesTwentyRowsCopiedFromExcelAndPointsOutAHouseholdOfLastYearsProject() {
        var key = new ProjectKey("SMC-2570-341406-62");
        lastYear(new ProjectKey("SMC-2569-341406-62"), "3 / 2", "ตัวอย่าง คนที่ 3");
        try (var officer = Browser.signedInAs("officer-3414", "http://localhost:" + port)) {
            var tasklist = new TasklistPage(officer);
            tasklist.openTask(waitingForHouseholds(key));
            var rows = IntStream.rangeClosed(1, 20)
                    .mapToObj(
                            i -> i + "/2\tนางตัวอย่าง คนที่ " + i + "\t4\t2530\t\tทำนา\t4,500\tผัก\tปลูกผักปลอดสารพิษ")
                    .collect(Collectors.joining("\r\n"));
            officer.script("""
                    async rows => {
                      const copied = new DataTransfer();
                      copied.setData('text/plain', rows);
                      document.querySelector('[data-path="households[0].houseNumber"]').dispatchEvent(
                        new ClipboardEvent('paste', {clipboardData: copied, bubbles: true, cancelable: true}));
                    }""", rows);
            officer.waitFor(driver -> value(officer, "households[19].head").equals("นางตัวอย่าง คนที่ 20"));
            var elsewhere = officer.waitFor(visibilityOfElementLocated(By.cssSelector(".sm-rows .sm-warn")));
            assertThat(elsewhere.getText()).contains("ครัวเรือนนี้อยู่ในโครงการ SMC-2569-341406-62");
            officer.driver()
                    .findElement(By.cssSelector("[data-path='households[2].elsewhereReason']"))
                    .sendKeys("ทำต่อจากปีที่แล้ว");
            officer.screenshot("household-elsewhere");
            tasklist.send();
        }
        assertThat(registered(key)).isEqualTo(20);
        assertThat(jdbc.sql("select elsewhere_reason from household where project_key = ? and house_number = '3/2'")
                        .param(key.value())
                        .query(String.class)
                        .single())
                .isEqualTo("ทำต่อจากปีที่แล้ว");
    }

    @Test
    void opensTheListThatHoldsWorkAndShowsWhoseItIs() {
        var key = new ProjectKey("SMC-2570-340704-63");
        waitingForHouseholds(key);
        try (var officer = Browser.signedInAs("officer-3407", "http://localhost:" + port)) {
            officer.open("/camunda/app/tasklist/default/");
            officer.waitFor(visibilityOfElementLocated(By.cssSelector(".sm-card-village")));
            assertThat(officer.driver()
                            .findElement(By.cssSelector(".task-filter.active"))
                            .getText())
                    .contains("งานในอำเภอที่ยังไม่มีผู้รับ")
                    .containsPattern("[1-9]");
            assertThat(officer.driver()
                            .findElement(By.cssSelector(".tasks-list"))
                            .getText())
                    .contains("บ้านทดสอบ หมู่ 63 ต.", "ขั้นที่ 4 เวทีชี้แจง");
            assertThat(officer.driver().findElements(By.cssSelector(".tasks-list .priority")))
                    .noneMatch(WebElement::isDisplayed);
            officer.screenshot("tasklist-cards");
            officer.show(Browser.PHONE);
            officer.screenshot("tasklist-cards-phone");
            assertThat(officer.overflows()).isFalse();
        }
    }

    /** @return the id of the task */
    private String waitingForHouseholds(ProjectKey key) {
        new RecordedVillage(jdbc, key);
        var step = runtime.createProcessInstanceByKey("holdForum")
                .businessKey(key.value())
                .setVariables(CaseDriver.submission("{\"projectKey\": \"" + key + "\"}")) // which gives it its district
                .startBeforeActivity("registerHouseholds")
                .execute();
        return tasks.createTaskQuery()
                .processInstanceId(step.getId())
                .singleResult()
                .getId();
    }

    private void lastYear(ProjectKey key, String houseNumber, String head) {
        new RecordedVillage(jdbc, key);
        jdbc.sql("""
                        insert into household (project_key, house_number, head, members, birth_year, current_occupation,
                            baseline_income, occupation, version)
                        values (?, ?, ?, 4, 1970, 'ทำนา', 5000, 'ทอเสื่อกก', 0)""").params(key.value(), houseNumber, head).update();
    }

    private static void choose(Browser officer, Path file) {
        officer.driver()
                .findElement(By.cssSelector(".sm-import input[type=file]"))
                .sendKeys(file.toAbsolutePath().toString());
    }

    private static String value(Browser officer, String path) {
        return officer.driver()
                .findElement(By.cssSelector("[data-path='" + path + "']"))
                .getDomProperty("value");
    }

    private int registered(ProjectKey key) {
        return jdbc.sql("select count(*) from household where project_key = ?")
                .param(key.value())
                .query(Integer.class)
                .single();
    }

    private static Path file(String membersOfTheFirst) throws IOException {
        var file = Files.createTempFile(Path.of("target"), "households", ".xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("ครัวเรือน");
            for (int row = 0; row <= 20; row++) {
                var cells = row == 0
                        ? HEADING
                        : new String[] {
                            row + "/1",
                            "นายตัวอย่าง คนที่ " + row,
                            row == 1 ? membersOfTheFirst : "4",
                            "2530",
                            "ทำนา",
                            "4,500",
                            "ผัก"
                        };
                var line = sheet.createRow(row);
                for (int i = 0; i < cells.length; i++) {
                    line.createCell(i).setCellValue(cells[i]);
                }
            }
            workbook.write(out);
        }
        return file;
    }
}
