package org.sammachip.projectfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.Project;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SammachipTest
class ProjectSearchTests {

    private static final String NA_KHAM = "SMC-2570-341405-05";
    private static final String NON_SAWANG = "SMC-2571-341401-07";
    private static final String ELSEWHERE = "SMC-2570-500706-03";

    @Autowired
    ProjectFileController projects;

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    DataSource database;

    @BeforeEach
    void threeVillages() {
        village(NA_KHAM, "บ้านนาคำ", "RUNNING", "2026-10-02", "นางน้ำทิพย์ ไชยค่ำคูณ", "นายปิ่น ที่ดี");
        village(NON_SAWANG, "โนนสว่าง", "CLOSED", "2027-10-02", "นางปิ่น สายธารทอง");
        village(ELSEWHERE, "บ้านนาคำ", "RUNNING", "2026-10-03", "นางปิ่น เหนือฟ้า");
        people.asOfficer();
    }

    private void village(String key, String name, String status, String registered, String... heads) {
        var village = new RecordedVillage(jdbc, new ProjectKey(key));
        jdbc.sql("update project set village_name = ?, status = ?, registered_at = ?::timestamptz where key = ?")
                .params(name, status, registered, key)
                .update();
        for (var head : heads) {
            jdbc.sql("update household set head = ? where id = ?")
                    .params(head, village.household("5000"))
                    .update();
        }
    }

    @Test
    void showsAllProjectsOfTheDistrictNewestFirst() {
        assertThat(found("")).containsExactly(NON_SAWANG, NA_KHAM);
        assertThat(search("", null, null, 0).fiscalYears()).containsExactly(2571, 2570);
    }

    @Test
    void findsAVillageHoweverItsNameIsWritten() {
        assertThat(found("นาคำ")).containsExactly(NA_KHAM);
        assertThat(found("บ้านนาคำ")).containsExactly(NA_KHAM);
        assertThat(found("บ้านโนนสว่าง")).containsExactly(NON_SAWANG);
        assertThat(found("  สว่าง ")).containsExactly(NON_SAWANG);
        assertThat(found("ต.ม่วงสามสิบ")).containsExactly(NON_SAWANG);
        assertThat(found("นาคำ หนองเมือง")).as("village and subdistrict").containsExactly(NA_KHAM);
        assertThat(found("นาคำ ม่วงสามสิบ")).isEmpty();
    }

    @Test
    void findsAKeyByAnyPartOfIt() {
        assertThat(found("smc-2571")).containsExactly(NON_SAWANG);
        assertThat(found("341405-05")).containsExactly(NA_KHAM);
        assertThat(found("๓๔๑๔๐๕")).as("Thai digits").containsExactly(NA_KHAM);
        assertThat(found("%")).as("is a letter like any other").isEmpty();
        assertThat(found("341405_05")).isEmpty();
        assertThat(found("341405\0-05")).as("a character that no text holds").containsExactly(NA_KHAM);
        assertThat(found(null)).hasSize(2);
    }

    @Test
    void findsTheHeadOfAHousehold() {
        var result = search("ปิ่น", null, null, 0);

        assertThat(result.projects()).extracting(FoundProjects.Found::key).containsExactly(NON_SAWANG, NA_KHAM);
        assertThat(result.projects().get(1).heads()).containsExactly("นายปิ่น ที่ดี");
        assertThat(found("น้ำทิพย์ ไชย")).containsExactly(NA_KHAM);
        assertThat(found("น้ำทิพย์ ที่ดี")).as("of two households").isEmpty();
        assertThat(search("นาคำ ปิ่น", null, null, 0).projects())
                .as("village and head")
                .singleElement()
                .satisfies(project -> assertThat(project.heads()).containsExactly("นายปิ่น ที่ดี"));
        assertThat(found("สว่าง น้ำทิพย์")).as("of two villages").isEmpty();
    }

    @Test
    void staysWithinTheDistrictsOfTheReader() {
        assertThat(found("นาคำ")).doesNotContain(ELSEWHERE);
        people.as("manager5007", Role.DISTRICT_MANAGER, "5007");
        assertThat(found("")).containsExactly(ELSEWHERE);
        people.as("province", Role.PROVINCE_MANAGER, "3414", "5007");
        assertThat(found("ปิ่น")).containsExactly(NON_SAWANG, ELSEWHERE, NA_KHAM);
        people.as("auditor", Role.AUDITOR, "3414", "5007");
        assertThat(found("ปิ่น"))
                .as("names are masked, a search must not tell them")
                .isEmpty();
        assertThat(found("นาคำ")).containsExactly(ELSEWHERE, NA_KHAM);
        people.as("newcomer", Role.OFFICER);
        assertThat(found("")).isEmpty();
        people.as("admin", Role.ADMINISTRATOR);
        assertThat(keys(search("", null, 2570, 0))).hasSize(2);
    }

    @Test
    void filtersByStatusAndFiscalYear() {
        assertThat(keys(search("", Project.Status.CLOSED, null, 0))).containsExactly(NON_SAWANG);
        assertThat(keys(search("", null, 2570, 0))).containsExactly(NA_KHAM);
        assertThat(keys(search("นาคำ", Project.Status.CLOSED, null, 0))).isEmpty();
    }

    @Test
    void showsTwentyAPage() {
        for (int number = 11; number <= 32; number++) {
            new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-" + number));
        }

        var first = search("341402", null, null, 0);
        var second = search("341402", null, null, 1);

        assertThat(first.found()).isEqualTo(22);
        assertThat(first.projects()).hasSize(20);
        assertThat(second.projects()).hasSize(2);
        assertThat(keys(first)).doesNotContainAnyElementsOf(keys(second));
        assertThat(search("341402", null, null, 2)).as("behind the last").isEqualTo(first);
    }

    @Test
    void searchesOneYearAtATimeWithMoreDistrictsThanAProvince() {
        people.as(
                "province",
                Role.PROVINCE_MANAGER,
                jdbc.sql(
                                "select code from district where code in ('3414', '5007') or code > '90' order by code limit 33")
                        .query(String.class)
                        .list()
                        .toArray(String[]::new));

        var newest = search("ปิ่น", null, null, 0);

        assertThat(keys(newest)).containsExactly(NON_SAWANG);
        assertThat(newest.fiscalYear()).isEqualTo(2571);
        assertThat(newest.yearly()).isTrue();
        assertThat(keys(search("ปิ่น", null, 2570, 0))).containsExactly(ELSEWHERE, NA_KHAM);
    }

    @Test
    void tellsHowToAskForLessWhenTheSearchTakesTooLong() throws SQLException {
        var second = new TransactionTemplate(transactions); // which the search joins
        second.setTimeout(1);
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table household in access exclusive mode");
            assertThatThrownBy(() -> second.executeWithoutResult(status -> found("ปิ่น")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("กรุณาเลือกปีงบประมาณ");
            other.rollback();
        }
    }

    private FoundProjects search(String words, Project.Status status, Integer fiscalYear, int page) {
        return projects.search(new ProjectSearch.Asked(words, status, fiscalYear, page));
    }

    private List<String> found(String q) {
        return keys(search(q, null, null, 0));
    }

    private static List<String> keys(FoundProjects found) {
        return found.projects().stream().map(FoundProjects.Found::key).toList();
    }
}
