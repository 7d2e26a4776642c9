package org.sammachip.lifecycle.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.Registration;
import org.sammachip.project.escalation.Escalations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clock starts on Monday 5 October 2026, 9:00; a task of three working days is due on Thursday at 16:30. */
@SammachipTest
class EscalationTests {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    @Autowired
    CaseDriver people;

    @Autowired
    ProjectRegister register;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService jobs;

    @Autowired
    IdentityService identities;

    private static final String PROVINCE = "escalationProvinceGroup";

    @Autowired
    Escalations escalations;

    @Autowired
    JdbcClient jdbc;

    private ProjectKey project;

    @BeforeEach
    void staffTheDistrict() {
        staff("escalationManager", Role.DISTRICT_MANAGER, "3414");
        staff("escalationNeighbour", Role.DISTRICT_MANAGER, "3401");
        staff("escalationProvince", Role.PROVINCE_MANAGER, "3414");
        byTheProvince("escalationProvince");
        people.asOfficer();
        project = register.register(new Registration(2570, "341401", 7, "บ้านทดสอบ", 20, new BigDecimal("100000")));
    }

    @AfterEach
    void dismiss() {
        identities.clearAuthentication();
        identities.deleteGroup(PROVINCE);
        for (var user : List.of("escalationManager", "escalationNeighbour", "escalationProvince")) {
            identities.deleteUser(user);
        }
    }

    private void staff(String user, Role role, String district) {
        identities.clearAuthentication();
        identities.saveUser(identities.newUser(user));
        for (var group : List.of(role.group())) {
            if (identities.createGroupQuery().groupId(group).count() == 0) {
                identities.saveGroup(identities.newGroup(group));
            }
            identities.createMembership(user, group);
        }
        if (identities.createTenantQuery().tenantId(district).count() == 0) {
            identities.saveTenant(identities.newTenant(district));
        }
        identities.createTenantUserMembership(district, user);
    }

    /** As province managers have their districts: by a group that all of them belong to. */
    private void byTheProvince(String user) {
        identities.deleteTenantUserMembership("3414", user);
        identities.saveGroup(identities.newGroup(PROVINCE));
        identities.createTenantGroupMembership("3414", PROVINCE);
        identities.createMembership(user, PROVINCE);
    }

    private Task coordinate() {
        people.step("coordinatePartners", project);
        return tasks.createTaskQuery().taskDefinitionKey("registerPeople").singleResult();
    }

    private void at(int year, int month, int day, int hour, int minute) {
        ClockUtil.setCurrentTime(Date.from(
                LocalDateTime.of(year, month, day, hour, minute).atZone(BANGKOK).toInstant()));
        people.fireDue();
    }

    private List<Told> told() {
        return jdbc.sql("select level, array_to_string(told, ',') told from escalation order by level")
                .query(Told.class)
                .list();
    }

    record Told(int level, String told) {}

    private LocalDate due(Task task) {
        return task.getDueDate().toInstant().atZone(BANGKOK).toLocalDate();
    }

    @Test
    void remindsTheOfficerTheWorkingDayBefore() {
        var task = coordinate();
        var before = due(task).minusDays(1);

        at(before.getYear(), before.getMonthValue(), before.getDayOfMonth(), 16, 29);
        assertThat(told()).isEmpty();
        at(before.getYear(), before.getMonthValue(), before.getDayOfMonth(), 16, 30);

        assertThat(told()).containsExactly(new Told(0, "officer3414"));
        assertThat(again(task).getPriority()).isEqualTo(50);
    }

    @Test
    void tellsTheDistrictManagerWhenTheTaskIsDue() {
        var task = coordinate();
        var due = due(task);

        at(due.getYear(), due.getMonthValue(), due.getDayOfMonth(), 16, 30);

        assertThat(told()).contains(new Told(1, "escalationManager"));
        assertThat(again(task).getPriority()).isEqualTo(80);
    }

    @Test
    void tellsTheProvinceManagerSevenDaysLater() {
        var task = coordinate();
        people.moveTo(due(task).plusDays(1));
        assertThat(told()).extracting(Told::level).doesNotContain(2);

        people.moveTo(due(task).plusDays(8));

        assertThat(told())
                .extracting(Told::level, Told::told)
                .contains(tuple(1, "escalationManager"), tuple(2, "escalationProvince"));
        assertThat(again(task).getPriority()).isEqualTo(100);
        assertThat(timers()).isZero();
    }

    @Test
    void remindsNobodyOfATaskThatIsOverdueAlready() {
        var task = coordinate();

        people.moveTo(due(task).plusDays(30));

        assertThat(told()).extracting(Told::level).containsExactly(1, 2);
    }

    @Test
    void hasOneTimerATaskAndNoneAfterItsEnd() {
        var task = coordinate();
        assertThat(timers()).isEqualTo(1);

        runtime.createProcessInstanceModification(task.getProcessInstanceId())
                .cancelAllForActivity("registerPeople")
                .execute();

        assertThat(timers()).isZero();
        people.moveTo(due(task).plusDays(30));
        assertThat(told()).isEmpty();
    }

    @Test
    void tellsALevelOnceHoweverOftenItIsTried() {
        var task = coordinate();
        people.moveTo(due(task).plusDays(1));

        assertThat(escalations.record(project, task.getId(), "registerPeople", 1, List.of("somebodyElse")))
                .isFalse();

        assertThat(told()).contains(new Told(1, "escalationManager")).hasSize(1);
    }

    @Test
    void movesWithTheDueDate() {
        var task = coordinate();
        var due = due(task);
        tasks.setDueDate(task.getId(), Date.from(task.getDueDate().toInstant().plusSeconds(30 * 24 * 3600)));

        people.moveTo(due.plusDays(8));
        assertThat(told()).isEmpty();
        people.moveTo(due.plusDays(31));

        assertThat(told()).extracting(Told::level).containsExactly(1);
    }

    @Test
    void keepsAPriorityThatIsHigherAlready() {
        var task = coordinate();
        tasks.setPriority(task.getId(), 200);

        people.moveTo(due(task).plusDays(1));

        assertThat(again(task).getPriority()).isEqualTo(200);
    }

    @Test
    void waitsForEveryUserTaskOfTheModels() {
        for (var definition : List.of("studyGuidelines", "planChange", "coordinatePartners")) {
            people.step(definition, project);
        }
        assertThat(timers()).isEqualTo(3);
        assertThat(jobs.createJobDefinitionQuery()
                        .jobConfiguration("escalation")
                        .count())
                .isGreaterThanOrEqualTo(20);
    }

    private long timers() {
        return jobs.createJobQuery().timers().count();
    }

    private Task again(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult();
    }
}
