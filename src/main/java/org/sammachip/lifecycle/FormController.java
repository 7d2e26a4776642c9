package org.sammachip.lifecycle;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
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

    FormController(
            TaskService tasks, RuntimeService runtime, RepositoryService models, Forms forms, FormDrafts drafts) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.models = models;
        this.forms = forms;
        this.drafts = drafts;
    }

    @GetMapping("/tasks/{taskId}/form")
    OpenForm ofTask(@PathVariable String taskId) {
        var task = Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .orElseThrow(() -> Refusal.notFound(
                        "ไม่พบงานนี้ อาจมีผู้ทำเสร็จแล้วหรืออยู่นอกเขตของท่าน กรุณากลับไปที่รายการงาน"));
        var variables = ProcessVariable.all(tasks, taskId, FormRequest.VARIABLES);
        return drafts.restoreTask(
                forms.open(task.getTaskDefinitionKey(), head(task), FormRequest.of(project(task), variables)));
    }

    /** @param projectKey chosen in the open form, whose draft goes on; without it the draft is restored, project and all */
    @GetMapping("/start/{processKey}/form")
    OpenForm ofStart(@PathVariable String processKey, @RequestParam(required = false) String projectKey) {
        var models = this.models
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion();
        if (models.count() == 0) {
            throw Refusal.notFound("ไม่พบงาน “" + processKey + "” ที่ท่านเริ่มได้ กรุณากลับไปที่รายการงาน");
        }
        return projectKey == null
                ? drafts.openStart(processKey)
                : forms.open(processKey, null, FormRequest.of(ProjectKey.typed(projectKey)));
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
