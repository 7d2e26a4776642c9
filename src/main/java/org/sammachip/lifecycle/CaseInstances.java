package org.sammachip.lifecycle;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.sammachip.project.ProjectKey;
import org.springframework.stereotype.Component;

/** The running process instances of one case: the map and whatever it called, at any depth. */
@Component
public class CaseInstances {

    private final RuntimeService runtime;

    CaseInstances(RuntimeService runtime) {
        this.runtime = runtime;
    }

    public Set<String> of(ProjectKey key) {
        return ids(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key.value())
                .list());
    }

    /** Those of one process, such as {@code activity}. */
    public Set<String> of(ProjectKey key, String process) {
        return ids(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key.value())
                .processDefinitionKey(process)
                .list());
    }

    public Set<String> suspended(ProjectKey key) {
        return ids(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key.value())
                .suspended()
                .list());
    }

    private static Set<String> ids(List<ProcessInstance> instances) {
        return instances.stream().map(ProcessInstance::getId).collect(Collectors.toSet());
    }
}
