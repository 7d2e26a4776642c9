package org.sammachip.lifecycle;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.sammachip.access.PersonalDetails;
import org.sammachip.access.ReadsPersonalData;
import org.sammachip.access.WhatIsRead;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Opens a form with what is known already and what this person had typed before. Asks the engine on behalf of the user of
 * the web application's session: a task outside their districts or authorizations is not found.
 */
@RestController
@RequestMapping("/camunda/api/app")
class FormController {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService models;
    private final Forms forms;
    private final FormDrafts drafts;
    private final ProjectRegister projects;
    private final PersonalDetails details;

    FormController(
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService models,
            Forms forms,
            FormDrafts drafts,
            ProjectRegister projects,
            PersonalDetails details) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.models = models;
        this.forms = forms;
        this.drafts = drafts;
        this.projects = projects;
        this.details = details;
    }

    @ReadsPersonalData("แบบฟอร์มของงาน")
    @GetMapping("/tasks/{taskId}/form")
    OpenForm ofTask(@PathVariable String taskId) {
        var task = Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .orElseThrow(() -> Refusal.notFound(
                        "ไม่พบงานนี้ อาจมีผู้ทำเสร็จแล้วหรืออยู่นอกเขตของท่าน กรุณากลับไปที่รายการงาน"));
        var variables = ProcessVariable.all(tasks, taskId, FormRequest.VARIABLES);
        var project = readable(project(task));
        return drafts.restoreTask(
                forms.open(task.getTaskDefinitionKey(), head(task), FormRequest.of(project, variables)));
    }

    /** @param projectKey chosen in the open form, whose draft goes on; without it the draft is restored, project and all */
    @ReadsPersonalData("แบบฟอร์มเริ่มงาน")
    @GetMapping("/start/{processKey}/form")
    OpenForm ofStart(@PathVariable String processKey, @RequestParam(required = false) String projectKey) {
        var models = this.models
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion();
        if (models.count() == 0) {
            throw Refusal.notFound("ไม่พบงาน “" + processKey + "” ที่ท่านเริ่มได้ กรุณากลับไปที่รายการงาน");
        }
        if (projectKey != null) {
            var project = readable(ProjectKey.typed(projectKey));
            return forms.open(processKey, null, FormRequest.of(project));
        }
        var restored = drafts.openStart(processKey);
        if (restored.project() == null) {
            WhatIsRead.now().nothing();
        } else {
            WhatIsRead.now().of(restored.project().key());
        }
        return restored;
    }

    /** Forms show all that a project knows of people: they are for the district, and for whoever gave a reason. */
    private ProjectKey readable(ProjectKey project) {
        if (!details.open(project.value())) {
            projects.inScope(project);
            throw Refusal.forbidden(
                    details.needsReason(project.value())
                            ? "แบบฟอร์มมีข้อมูลส่วนบุคคล กรุณาแจ้งเหตุผลในแฟ้มโครงการก่อน แล้วเปิดแบบฟอร์มอีกครั้ง"
                            : "แบบฟอร์มมีข้อมูลสุขภาพและรายละเอียดของครัวเรือน เปิดได้เฉพาะผู้ปฏิบัติงานของอำเภอ"
                                    + " กรุณาดูความคืบหน้าในแฟ้มโครงการ");
        }
        WhatIsRead.now().of(project.value());
        return project;
    }

    private ProjectKey project(Task task) {
        return new ProjectKey(runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
    }

    private static OpenForm.Task head(Task task) {
        var due = task.getDueDate() == null
                ? null
                : LocalDate.ofInstant(task.getDueDate().toInstant(), BANGKOK);
        return new OpenForm.Task(
                task.getId(), task.getTaskDefinitionKey(), task.getName().replace("\n", ""), due);
    }
}
