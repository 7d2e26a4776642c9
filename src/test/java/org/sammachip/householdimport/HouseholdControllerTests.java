package org.sammachip.householdimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.household.HouseholdName;
import org.sammachip.project.household.SameHouseholds.Same;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

@SammachipTest
class HouseholdControllerTests {

    @Autowired
    CaseDriver people;

    @Autowired
    HouseholdController controller;

    @Autowired
    ObjectMapper mapper;

    @Autowired
    JdbcClient jdbc;

    ProjectKey project;

    @BeforeEach
    void register() {
        project = people.asOfficer().registered();
    }

    @Test
    void readsItsOwnTemplateBackWhenItIsFilledIn() throws Exception {
        var template = controller.template(project.value());
        assertThat(template.getHeaders().getContentDisposition().getFilename())
                .isEqualTo("ครัวเรือนเป้าหมาย-บ้านทดสอบ-SMC-2570-341401-07.xlsx");

        var answer = imported(filled(template.getBody()));

        assertThat(answer.households()).hasSize(2);
        assertThat(answer.notes()).isEmpty();
        assertThat(jdbc.sql("select count(*) from household")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void tellsWhenTheTemplateIsThatOfAnotherProject() throws Exception {
        var other = people.registered(2570, 8);
        var template = filled(controller.template(other.value()).getBody());

        assertThat(imported(template).notes())
                .containsExactly(
                        "แบบนี้ดาวน์โหลดมาจากโครงการอื่น (SMC-2570-341401-08) กรุณาตรวจว่าเป็นครัวเรือนของหมู่บ้านนี้");
    }

    @Test
    void answersWithRowAndColumnOfEveryFault() throws Exception {
        var file =
                Sheets.households(2, (book, sheet) -> sheet.getRow(2).getCell(2).setCellValue("สี่"));

        var answer = controller.read(project.value(), multipart(file));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(answer.getBody()).isInstanceOfSatisfying(HouseholdController.Problem.class, problem -> assertThat(
                        problem.violations())
                .containsExactly(new Fault(
                        3, "สมาชิก (คน)", "แถวที่ 3 คอลัมน์ “สมาชิก (คน)”: “สี่” ไม่ใช่ตัวเลข กรุณากรอกเป็นตัวเลข")));
    }

    @Test
    void pointsOutAHouseholdOfAnotherRunningProjectOfTheVillage() throws Exception {
        var lastYear = people.registered(2571, 7);
        household(lastYear, "12/3", "นางสาวใจ  ดี");

        var typed = List.of(
                new HouseholdName("๑๒/๓", "ใจ ดี"),
                new HouseholdName("12/3", "นายสมชาย ดี"),
                new HouseholdName("12/3", "นายสมชาย  ดี"),
                new HouseholdName("9", null));

        assertThat(same(typed))
                .containsExactly(
                        new Same(
                                0,
                                lastYear,
                                "ครัวเรือนนี้อยู่ในโครงการ SMC-2571-341401-07 ปีงบประมาณ 2571 ซึ่งยังดำเนินการอยู่"
                                        + " กรุณาตรวจสอบ ถ้าตั้งใจให้เข้าร่วมทั้งสองโครงการ กรุณาบอกเหตุผล"),
                        new Same(2, null, "ครัวเรือนนี้ซ้ำกับแถวที่ 2 กรุณาลบแถวที่ซ้ำ"));
    }

    @Test
    void pointsOutNothingOfAnotherVillageOrOfAProjectThatIsOver() throws Exception {
        household(people.registered(2570, 8), "12", "นางใจ ดี");
        var over = people.registered(2571, 7);
        household(over, "12", "นางใจ ดี");
        jdbc.sql("update project set status = 'CLOSED' where key = ?")
                .param(over.value())
                .update();

        assertThat(same(List.of(new HouseholdName("12", "นางใจ ดี")))).isEmpty();
    }

    @Test
    void refusesAnOfficerOfAnotherDistrict() {
        people.as("stranger", Role.OFFICER, "3401");

        for (ThrowingCallable door : List.<ThrowingCallable>of(
                () -> controller.template(project.value()),
                () -> controller.read(project.value(), multipart(Sheets.households(1))),
                () -> same(List.of()))) {
            assertThatThrownBy(door).isInstanceOf(Refusal.class).hasMessageContaining("ในเขตที่ท่านรับผิดชอบ");
        }
    }

    @Test
    void takesWhateverIsHalfTypedAndRefusesWhatNoFormAsks() throws Exception {
        var endless = new HouseholdName("12", "นาย".repeat(20_000));
        assertThat(same(Arrays.asList(null, endless, endless, new HouseholdName(null, null))))
                .isEmpty();

        var rows = Collections.nCopies(HouseholdTable.LIMIT + 1, new HouseholdName("12", "ใจ ดี"));
        for (ThrowingCallable question : List.<ThrowingCallable>of(
                () -> same(rows),
                () -> same("null"),
                () -> same("{"),
                () -> same("[{\"head\":\"" + "x".repeat(TypedHouseholds.LIMIT) + "\"}]"))) {
            assertThatThrownBy(question).isInstanceOf(Refusal.class).hasMessageContaining("ต้องไม่เกิน 500 ครัวเรือน");
        }
    }

    private List<Same> same(List<HouseholdName> typed) throws Exception {
        return same(mapper.writeValueAsString(typed));
    }

    private List<Same> same(String json) throws Exception {
        return controller.same(project.value(), new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private HouseholdController.Answer imported(byte[] file) throws Exception {
        return (HouseholdController.Answer)
                controller.read(project.value(), multipart(file)).getBody();
    }

    private static MockMultipartFile multipart(byte[] file) {
        return new MockMultipartFile("file", "ครัวเรือน.xlsx", null, file);
    }

    private static byte[] filled(byte[] template) throws Exception {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
                var bytes = new ByteArrayOutputStream()) {
            Sheets.fill(workbook.getSheetAt(0).createRow(3), Sheets.household(1));
            Sheets.fill(workbook.getSheetAt(0).createRow(4), Sheets.household(2));
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void household(ProjectKey project, String number, String head) {
        jdbc.sql("""
                        insert into household (project_key, house_number, head, members, birth_year, current_occupation,
                            baseline_income, occupation, version)
                        values (?, ?, ?, 4, 1970, 'ทำนา', 5000, 'ทอเสื่อกก', 0)""").params(project.value(), number, head).update();
    }
}
