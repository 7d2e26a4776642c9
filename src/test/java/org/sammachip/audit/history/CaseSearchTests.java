package org.sammachip.audit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class CaseSearchTests {

    private static final String OLD = "SMC-2569-341405-11";
    private static final String RUNNING = "SMC-2570-341405-12";
    private static final String ELSEWHERE = "SMC-2570-500706-13";

    @Autowired
    CaseController cases;

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    @BeforeEach
    void threeCases() {
        village(OLD, "นาคำ", "CLOSED", "2025-10-02", "2026-09-20");
        village(RUNNING, "โนนสว่าง", "RUNNING", "2026-10-02", null);
        village(ELSEWHERE, "นาคำ", "CANCELLED", "2026-10-03", "2026-10-04");
        jdbc.sql("update project set officer = 'officer5007' where key = ?")
                .param(ELSEWHERE)
                .update();
        people.as("auditor", Role.AUDITOR, "3414", "5007");
    }

    private void village(String key, String name, String status, String registered, String ended) {
        new RecordedVillage(jdbc, new ProjectKey(key));
        jdbc.sql("""
                        update project set village_name = ?, status = ?, registered_at = ?::timestamptz,
                            ended_at = ?::timestamptz where key = ?""").params(name, status, registered, ended, key).update();
    }

    @Test
    void showsRunningAndEndedCasesNewestFirst() throws Exception {
        assertThat(found("{}")).containsExactly(ELSEWHERE, RUNNING, OLD);
    }

    @Test
    void narrowsByWordsAreaOfficerYearStatusAndDays() throws Exception {
        assertThat(found("{'text': 'บ้านนาคำ'}")).containsExactly(ELSEWHERE, OLD);
        assertThat(found("{'text': 'สว่าง 341405'}")).containsExactly(RUNNING);
        assertThat(found("{'districtCode': '5007'}")).containsExactly(ELSEWHERE);
        assertThat(found("{'districtCode': '34'}")).containsExactly(RUNNING, OLD);
        assertThat(found("{'officer': 'officer5007'}")).containsExactly(ELSEWHERE);
        assertThat(found("{'fiscalYear': 2569}")).containsExactly(OLD);
        assertThat(found("{'status': 'CANCELLED'}")).containsExactly(ELSEWHERE);
        assertThat(found("{'status': '', 'text': ' '}"))
                .as("an empty filter is none")
                .hasSize(3);
        assertThat(found("{'startedFrom': '2026-10-02', 'startedTo': '2026-10-02'}"))
                .containsExactly(RUNNING);
        assertThat(found("{'endedTo': '2569-09-30'}")).containsExactly(OLD);
        assertThat(found("{'endedFrom': '2026-10-01'}")).containsExactly(ELSEWHERE);
    }

    @Test
    void findsCasesByTheStepThatRunsByOverdueTasksAndByWaivers() throws Exception {
        var key = people.asOfficer().register(CaseDriver.registration(14)).value();
        jdbc.sql("""
                        insert into activity (project_key, kind, topic, planned_on, place, hours, budget, status, version,
                            waived_by) values (?, 'FORUM', 'เวที', '2026-10-06', 'ศาลา', 3, 0, 'PLANNED', 1, 'manager3414')""").param(key).update();
        people.as("auditor", Role.AUDITOR, "3414");

        assertThat(found("{'step': 'studyGuidelines'}")).containsExactly(key);
        assertThat(found("{'step': '1'}")).containsExactly(key);
        assertThat(found("{'step': '2'}")).isEmpty();
        assertThat(found("{'waived': true}")).containsExactly(key);
        assertThat(found("{'waived': false}")).containsExactly(RUNNING, OLD);
        assertThat(found("{'overdue': true}")).isEmpty();
        jdbc.sql("update act_ru_task set due_date_ = '2026-10-01'").update();
        assertThat(found("{'overdue': true}")).containsExactly(key);
        assertThat(search("{'overdue': true}").cases()).singleElement().satisfies(one -> {
            assertThat(one.overdue()).isTrue();
            assertThat(one.waived()).isTrue();
            assertThat(one.step().name()).isEqualTo("ศึกษาแนวทาง");
            assertThat(one.village()).isEqualTo("บ้านทดสอบ หมู่ที่ 14 ตำบลม่วงสามสิบ");
        });
    }

    @Test
    void staysWithinTheDistrictsOfTheReaderAndLeavesOfficersToTheirProjects() throws Exception {
        people.as("manager3414", Role.DISTRICT_MANAGER, "3414");
        assertThat(found("{}")).containsExactly(RUNNING, OLD);
        people.as("admin", Role.ADMINISTRATOR);
        assertThat(found("{}")).hasSize(3);
        people.as("newcomer", Role.AUDITOR);
        assertThat(found("{}")).isEmpty();
        people.asOfficer();
        assertThatThrownBy(() -> found("{}")).isInstanceOf(Refusal.class);
    }

    @Test
    void pagesNeitherRepeatNorMissACase() throws Exception {
        jdbc.sql("""
                        insert into project (key, fiscal_year, subdistrict_code, district_code, village_number,
                            village_name, officer, budget, status, registered_by, registered_at, version)
                        select 'SMC-2570-341402-' || n, 2570, '341402', '3414', n, 'บ้านซ้ำ', 'officer3414', 1, 'RUNNING',
                            'officer3414', '2026-10-01 09:00+07', 1 from generate_series(10, 99) n""").update();
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = search("{'text': 'บ้านซ้ำ', 'cursor': " + (cursor == null ? "null" : "'" + cursor + "'") + "}");
            page.cases().forEach(one -> seen.add(one.key()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).hasSize(90).doesNotHaveDuplicates();
        assertThatThrownBy(() -> search("{'cursor': 'garbage'}")).isInstanceOf(Refusal.class);
    }

    private List<String> found(String asked) throws Exception {
        return search(asked).cases().stream().map(CaseHead::key).toList();
    }

    private CaseSearch.Found search(String asked) throws Exception {
        return cases.search(json.readValue(asked.replace('\'', '"'), CaseSearch.Asked.class));
    }
}
