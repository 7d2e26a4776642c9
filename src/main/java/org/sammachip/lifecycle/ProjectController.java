package org.sammachip.lifecycle;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.sammachip.project.ProjectKey;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Registers a project outside Tasklist's start form: the same submission, the same listener. It is below the people's
 * door, for the officer who registers becomes responsible; no service account is an officer.
 */
@RestController
@RequestMapping("/camunda/api/app/projects")
class ProjectController {

    private final RuntimeService runtime;

    ProjectController(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** @param form JSON of a {@link org.sammachip.project.Registration} */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, ProjectKey> register(@RequestBody String form) {
        var submission = SpinValues.jsonValue(form).setTransient(true).create();
        var started = runtime.startProcessInstanceByKey(
                "communityProject", Variables.createVariables().putValueTyped(Submissions.VARIABLE, submission));
        return Map.of("key", new ProjectKey(started.getBusinessKey()));
    }
}
