package org.sammachip.lifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.sammachip.access.CurrentUser;
import org.sammachip.draft.DraftJson;
import org.sammachip.draft.DraftKey;
import org.sammachip.draft.Drafts;
import org.sammachip.draft.Saved;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Keeps what a person types while they type it. {@code form} is the id of a task, or {@code start:} and the key of a
 * process. Asks the engine on behalf of the user: a draft is there only while they can open the form itself. What a
 * draft holds comes with its form, see {@link FormController}.
 */
@RestController
@RequestMapping("/camunda/api/app/drafts/{form}")
class DraftController {

    /** @param sent whether this person completed the task; known only when it is no longer open */
    record State(boolean open, boolean sent, Saved draft) {}

    private final Drafts drafts;
    private final DraftJson json;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService models;
    private final Completions completions;
    private final CurrentUser user;

    DraftController(
            Drafts drafts,
            DraftJson json,
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService models,
            Completions completions,
            CurrentUser user) {
        this.drafts = drafts;
        this.json = json;
        this.tasks = tasks;
        this.runtime = runtime;
        this.models = models;
        this.completions = completions;
        this.user = user;
    }

    /** How things stand, for a page that lost the connection while it saved or sent. */
    @GetMapping
    State state(@PathVariable String form) {
        var key = DraftKey.of(form);
        var draft = drafts.state(key); // first: it waits for a sending that is under way
        return isOpen(key) ? new State(true, false, draft) : new State(false, completedByMe(key), null);
    }

    @PutMapping
    Saved save(@PathVariable String form, InputStream body) throws IOException {
        var key = DraftKey.of(form);
        return drafts.save(key, key.task() == null ? ofAnyProject(key) : project(key), json.change(body));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String form) {
        drafts.discard(DraftKey.of(form));
    }

    private boolean isOpen(DraftKey key) {
        if (key.task() != null) {
            return tasks.createTaskQuery().taskId(key.task()).count() > 0;
        }
        var models = this.models.createProcessDefinitionQuery().processDefinitionKey(key.process());
        return models.latestVersion().count() > 0;
    }

    private boolean completedByMe(DraftKey key) {
        return user.id().equals(completions.of(List.of(key.form())).get(key.form()));
    }

    /** The draft of a start form is short-lived and may name any project, or none yet. */
    private ProjectKey ofAnyProject(DraftKey key) {
        if (!isOpen(key)) {
            throw over();
        }
        return null;
    }

    private ProjectKey project(DraftKey key) {
        var task = tasks.createTaskQuery().taskId(key.task()).singleResult();
        if (task == null) {
            throw over();
        }
        var instances = runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId());
        return new ProjectKey(instances.singleResult().getBusinessKey());
    }

    private static Refusal over() {
        return Refusal.notFound("งานนี้มีผู้ทำเสร็จแล้ว สิ้นสุดแล้ว หรืออยู่นอกเขตของท่าน จึงไม่เก็บฉบับร่างอีก");
    }
}
