package org.sammachip.lifecycle.suspension;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sammachip.lifecycle.CaseInstances;
import org.sammachip.lifecycle.ProjectInstance;
import org.springframework.stereotype.Component;

/**
 * Activates what was suspended. A transaction of its own after the one that moved the dates (asyncBefore in the model):
 * the engine activates timers by a set-based statement, which would collide with timers that move in the same one.
 */
@Component
class ResumeTimersDelegate implements JavaDelegate {

    private final RuntimeService runtime;
    private final CaseInstances instances;

    ResumeTimersDelegate(RuntimeService runtime, CaseInstances instances) {
        this.runtime = runtime;
        this.instances = instances;
    }

    @Override
    public void execute(DelegateExecution suspension) {
        var suspended = instances.suspended(ProjectInstance.key(suspension));
        if (!suspended.isEmpty()) {
            runtime.updateProcessInstanceSuspensionState()
                    .byProcessInstanceIds(suspended.toArray(String[]::new))
                    .activate();
        }
    }
}
