package org.sammachip;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.Registration;

/**
 * Takes a case through the engine as its people would: acts as somebody, submits forms as JSON, lets days pass. A
 * {@link Refusal} comes out as such, whatever the engine wrapped around it.
 */
public class CaseDriver {

    /** ม่วงสามสิบ */
    public static final String DISTRICT = "3414";

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final ProjectRegister projects;
    private final IdentityService identities;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final ExternalTaskService externalTasks;

    CaseDriver(
            ProjectRegister projects,
            IdentityService identities,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService jobs,
            ExternalTaskService externalTasks) {
        this.projects = projects;
        this.identities = identities;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.externalTasks = externalTasks;
    }

    public CaseDriver asOfficer() {
        return as("officer3414", Role.OFFICER, DISTRICT);
    }

    public CaseDriver asManager() {
        return as("manager3414", Role.DISTRICT_MANAGER, DISTRICT);
    }

    public CaseDriver as(String user, Role role, String... districts) {
        identities.setAuthentication(user, List.of(role.group()), List.of(districts));
        return this;
    }

    /** Fills the registration form and starts the case. */
    public ProjectKey register(String json) {
        return new ProjectKey(start("communityProject", json).getBusinessKey());
    }

    public ProjectKey register() {
        return register(registration(7));
    }

    /** A registration of this village of ตำบลม่วงสามสิบ for fiscal year 2570, with 100,000 baht. */
    public static String registration(int villageNumber) {
        return """
                {"fiscalYear": 2570, "subdistrictCode": "341401", "villageNumber": %d, "villageName": "บ้านทดสอบ",
                 "householdTarget": 20, "budget": 100000}""".formatted(villageNumber);
    }

    /** A project that is in the register but has no running case: enough to test a step alone. */
    public ProjectKey registered() {
        return registered(2570, 7);
    }

    public ProjectKey registered(int fiscalYear, int villageNumber) {
        return projects.register(
                new Registration(fiscalYear, "341401", villageNumber, "บ้านทดสอบ", 20, new BigDecimal("100000")));
    }

    /** Submits a start form. */
    public ProcessInstance start(String process, String json) {
        return unwrapped(() -> {
            var started = runtime.startProcessInstanceByKey(process, submission(json));
            return runtime.createProcessInstanceQuery().processInstanceId(started.getId()).list().stream()
                    .findFirst()
                    .orElse(started);
        });
    }

    /** Starts one step, or a shared case, alone, with the variables that the map would hand over. */
    public ProcessInstance step(String process, ProjectKey project, Object... variables) {
        var given = Variables.createVariables();
        for (int i = 0; i < variables.length; i += 2) {
            given.put((String) variables[i], variables[i + 1]);
        }
        return unwrapped(() -> runtime.startProcessInstanceByKey(process, project.value(), given));
    }

    /** Submits the form of the only open task with this key. */
    public CaseDriver complete(String taskKey, String json) {
        var task = tasks.createTaskQuery().taskDefinitionKey(taskKey).list().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no open task " + taskKey + " but " + openTasks()));
        return completeById(task.getId(), json);
    }

    public CaseDriver completeById(String taskId, String json) {
        return unwrapped(() -> {
            tasks.complete(taskId, submission(json));
            return this;
        });
    }

    public List<String> openTasks() {
        return tasks.createTaskQuery().list().stream()
                .map(task -> task.getTaskDefinitionKey())
                .sorted()
                .toList();
    }

    /** Moves the clock to nine in the morning of this day and fires, as the system, what is due by then. */
    public CaseDriver moveTo(LocalDate day) {
        ClockUtil.setCurrentTime(Date.from(day.atTime(9, 0).atZone(BANGKOK).toInstant()));
        return fireDue();
    }

    /** Fires what is due now, follow-up jobs included, earliest first. */
    public CaseDriver fireDue() {
        var user = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            for (var due = nextDue(); due != null; due = nextDue()) {
                var job = due.getId();
                unwrapped(() -> {
                    jobs.executeJob(job);
                    return null;
                });
            }
        } finally {
            identities.setAuthentication(user);
        }
        return this;
    }

    private Job nextDue() {
        var due = jobs.createJobQuery()
                .executable()
                .active()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
        return due.isEmpty() ? null : due.get(0);
    }

    /** Completes every waiting external task of the topic, as a worker that has nothing to say. */
    public CaseDriver completeExternal(String topic) {
        for (var task :
                externalTasks.fetchAndLock(100, "test").topic(topic, 60_000).execute()) {
            externalTasks.complete(task.getId(), "test");
        }
        return this;
    }

    public static VariableMap submission(String json) {
        return Variables.createVariables()
                .putValueTyped(
                        "submission",
                        SpinValues.jsonValue(json).setTransient(true).create());
    }

    private static <T> T unwrapped(java.util.function.Supplier<T> action) {
        try {
            return action.get();
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof Refusal refusal) {
                    throw refusal;
                }
            }
            throw e;
        }
    }
}
