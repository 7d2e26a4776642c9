package org.sammachip.lifecycle.strengthengroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sammachip.CaseDriver;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.group.Groups;
import org.sammachip.project.household.Household;
import org.sammachip.project.household.Households;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class StrengthenGroupsProcessTests {

    @Autowired
    CaseDriver cases;

    @Autowired
    Groups groups;

    @Autowired
    Households households;

    @Autowired
    FormGroupsForm form;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    RecordedVillage village;
    ProjectKey project;
    List<Long> ids;

    @BeforeEach
    void fiveHouseholds() {
        cases.asOfficer();
        village = new RecordedVillage(jdbc).followUp(LocalDate.of(2026, 11, 2), 30, 3);
        project = village.key();
        ids = new ArrayList<>(village.households(4));
        ids.add(village.household("ปลูกผัก", "4000"));
    }

    @Test
    void asksForTheGroupsAtOnceWhereNoMeetingIsPlanned() {
        assertThat(started()).isWaitingAt("formGroups");
    }

    @Test
    void waitsForThePlannedMeetingsOfTheGroups() {
        jdbc.sql("""
                        insert into activity (project_key, kind, topic, planned_on, place, hours, budget, status, version)
                        values (?, 'GROUP_MEETING', 'ประชุม', '2027-02-10', 'ศาลา', 3, 0, 'PLANNED', 1)""").param(project.value()).update();
        assertThat(started()).isWaitingAt("groupMeeting").isNotWaitingAt("formGroups");
    }

    @Test
    void endsWhenEveryHouseholdIsInAGroupOrHasAReason() {
        var step = started();
        cases.complete("formGroups", submission(group("กลุ่มทอเสื่อ", ids.subList(0, 4)), without(ids.get(4))));

        assertThat(step).isEnded();
        assertThat(groups.findByProjectKeyOrderById(project)).singleElement().satisfies(group -> {
            assertThat(group.name()).isEqualTo("กลุ่มทอเสื่อ");
            assertThat(group.memberIds()).containsExactlyInAnyOrderElementsOf(ids.subList(0, 4));
            assertThat(group.savings()).isEqualByComparingTo("1200");
        });
        assertThat(households.findByProjectKeyOrderById(project))
                .extracting(Household::noGroupReason)
                .containsExactly(null, null, null, null, "ทำอาชีพเดียวในหมู่บ้าน");
    }

    @Test
    void staysWhileAHouseholdIsNowhere() {
        assertRefused(
                submission(group("กลุ่มทอเสื่อ", ids.subList(0, 4)), ""),
                "ครัวเรือนต่อไปนี้ยังไม่อยู่ในกลุ่มใด กรุณาเลือกเป็นสมาชิกกลุ่ม หรือเพิ่มในรายการครัวเรือนที่ไม่เข้ากลุ่มพร้อมเหตุผล:"
                        + " บ้านเลขที่ 5 นางใจ ดี");
    }

    @Test
    void doesNotAskForHouseholdsThatWithdrew() {
        visited(ids.get(4), 1, "VISITED");
        visited(ids.get(4), 2, "WITHDREW");
        var step = started();
        cases.complete("formGroups", submission(group("กลุ่มทอเสื่อ", ids.subList(0, 4)), ""));
        assertThat(step).isEnded();
    }

    @Test
    void asksAgainForAHouseholdThatCameBack() {
        visited(ids.get(4), 1, "MOVED_AWAY");
        visited(ids.get(4), 2, "VISITED");
        started();
        assertThatThrownBy(() -> cases.complete("formGroups", submission(group("กลุ่มทอเสื่อ", ids.subList(0, 4)), "")))
                .hasMessageContaining("บ้านเลขที่ 5 นางใจ ดี");
    }

    @Test
    void refusesOfficersWhoShareAHousehold() {
        assertRefused(
                submission(
                                group("กลุ่มทอเสื่อ", List.of(ids.get(0), ids.get(1))),
                                without(ids.get(2), ids.get(3), ids.get(4)))
                        .replace("\"treasurerId\": null", "\"treasurerId\": " + ids.get(0)),
                "แถวที่ 1 กลุ่ม “กลุ่มทอเสื่อ” ประธาน เลขานุการ และเหรัญญิก ต้องมาจากสามครัวเรือนที่ไม่ซ้ำกัน");
    }

    @Test
    void refusesAHouseholdInAGroupAndWithoutOne() {
        assertRefused(
                submission(group("กลุ่มทอเสื่อ", ids), without(ids.get(4))),
                "แถวที่ 1 รายการครัวเรือนที่ไม่เข้ากลุ่ม มีบ้านเลขที่ 5 นางใจ ดี ซึ่งอยู่ในกลุ่ม “กลุ่มทอเสื่อ” แล้ว"
                        + " หนึ่งครัวเรือนอยู่ได้เพียงแห่งเดียว");
    }

    @Test
    void refusesAHouseholdOfAnotherProject() {
        var other = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341401-08")).household("5000");
        var members = new ArrayList<>(ids);
        members.add(other);
        assertRefused(
                submission(group("กลุ่มทอเสื่อ", members), ""),
                "แถวที่ 1 กลุ่ม “กลุ่มทอเสื่อ” มีครัวเรือนที่ไม่ได้อยู่ในโครงการนี้ กรุณาเลือกจากรายการครัวเรือน");
    }

    @Test
    void refusesTwoGroupsOfOneName() {
        started();
        assertThatThrownBy(() -> cases.complete(
                        "formGroups",
                        submission(
                                group("กลุ่มทอเสื่อ", ids.subList(0, 4)) + ", "
                                        + group("กลุ่มทอเสื่อ", ids.subList(0, 4)),
                                without(ids.get(4)))))
                .hasMessageContaining(
                        "แถวที่ 2 ช่อง “ชื่อกลุ่ม” มีกลุ่มชื่อ “กลุ่มทอเสื่อ” อยู่แล้ว กรุณาตั้งชื่ออื่น");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"savings\": 1200 | \"savings\": -5 | แถวที่ 1 ช่อง “เงินออมของกลุ่ม” ต้องไม่ติดลบ",
                "\"savings\": 1200 | \"savings\": \"มาก\" | แถวที่ 1 ช่อง “เงินออมของกลุ่ม” “มาก” ต้องเป็นตัวเลข",
                "\"rules\": \"ออมทุกเดือน\" | \"rules\": \"\" | แถวที่ 1 กรุณากรอกช่อง “ระเบียบกลุ่ม”",
                "\"reason\": \"ทำอาชีพเดียวในหมู่บ้าน\" | \"reason\": \"\" | แถวที่ 1 กรุณากรอกช่อง “เหตุผล” ที่ไม่เข้ากลุ่ม"
            })
    void refusesBadInputInTheRowWhereItIs(String typed, String instead, String sentence) {
        assertRefused(
                submission(group("กลุ่มทอเสื่อ", ids.subList(0, 4)), without(ids.get(4)))
                        .replace(typed, instead),
                sentence);
    }

    @Test
    void refusesAManagerAndAnOfficerOfAnotherDistrict() {
        started();
        var good = submission(group("กลุ่มทอเสื่อ", ids), "");
        assertThatThrownBy(() -> cases.asManager().complete("formGroups", good))
                .hasMessageContaining("บัญชีของท่านไม่มีสิทธิ์ทำงานนี้");
        assertThatThrownBy(() -> cases.as("stranger", Role.OFFICER, "3401").complete("formGroups", good))
                .hasMessageContaining("ในเขตที่ท่านรับผิดชอบ");
        assertThat(groups.findByProjectKeyOrderById(project)).isEmpty();
    }

    @Test
    void proposesAGroupForEachOccupationOfThreeHouseholdsAndComesBackAsTyped() throws Exception {
        assertThat(form.values(FormRequest.of(project)).groups())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.name()).isEqualTo("กลุ่มทอเสื่อกก");
                    assertThat(group.memberIds()).containsExactlyElementsOf(ids.subList(0, 4));
                });
        started();
        cases.complete("formGroups", submission(group("กลุ่มทอเสื่อ", ids.subList(0, 4)), without(ids.get(4))));

        var again = form.values(FormRequest.of(project));
        started();
        cases.complete("formGroups", json.writeValueAsString(again));
        assertThat(form.values(FormRequest.of(project))).isEqualTo(again);
    }

    @Test
    void offersTheHouseholdsThatTakePart() {
        visited(ids.get(4), 1, "WITHDREW");
        JsonNode options = json.valueToTree(form.options(FormRequest.of(project)));
        assertThat(options.path("households")).hasSize(4);
        assertThat(options.path("households").get(0).path("houseNumber").asText())
                .isEqualTo("1");
        assertThat(options.path("occupations").get(0).asText()).isEqualTo("ทอเสื่อกก");
    }

    private ProcessInstance started() {
        return cases.step("strengthenGroups", project);
    }

    private void assertRefused(String submission, String sentence) {
        var step = started();
        assertThatThrownBy(() -> cases.complete("formGroups", submission))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
        assertThat(step).isWaitingAt("formGroups");
        assertThat(groups.findByProjectKeyOrderById(project)).isEmpty();
        assertThat(households.findByProjectKeyOrderById(project))
                .extracting(Household::noGroupReason)
                .containsOnlyNulls();
    }

    private void visited(long household, int round, String outcome) {
        jdbc.sql("""
                        insert into follow_up_round (project_key, round, planned_on, status)
                        values (?, ?, '2026-11-02', 'VISITED')
                        on conflict (project_key, round) do update set status = 'VISITED'""").params(project.value(), round).update();
        jdbc.sql("insert into visit (project_key, round, household_id, outcome) values (?, ?, ?, ?)")
                .params(project.value(), round, household, outcome)
                .update();
    }

    private static String submission(String groups, String withoutGroup) {
        return "{\"groups\": [" + groups + "], \"withoutGroup\": [" + withoutGroup + "]}";
    }

    /** The first members are chair, secretary and treasurer; without a third, there is no treasurer yet. */
    private static String group(String name, List<Long> members) {
        return """
                {"name": "%s", "occupation": "ทอเสื่อกก", "chairId": %d, "secretaryId": %d, "treasurerId": %s,
                 "memberIds": %s, "rules": "ออมทุกเดือน", "savings": 1200, "marketPlan": "ตลาดนัด"}""".formatted(
                        name,
                        members.get(0),
                        members.get(1),
                        members.size() > 2 ? members.get(2).toString() : "null",
                        members);
    }

    private static String without(Long... households) {
        return List.of(households).stream()
                .map(id -> "{\"householdId\": " + id + ", \"reason\": \"ทำอาชีพเดียวในหมู่บ้าน\"}")
                .collect(Collectors.joining(", "));
    }
}
