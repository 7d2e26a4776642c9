package org.sammachip.lifecycle.suspension;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sammachip.lifecycle.CaseInstances;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.ProjectProcess;
import org.springframework.stereotype.Component;

/**
 * Suspends all that runs in the case but the map, which must still hear its messages, this suspension itself, and a
 * change of the plan that waits for its decision: without it, dates that leave the fiscal year could never be resumed.
 */
@Component
class SuspendProjectDelegate implements JavaDelegate {

    private final RuntimeService runtime;
    private final CaseInstances instances;

    SuspendProjectDelegate(RuntimeService runtime, CaseInstances instances) {
        this.runtime = runtime;
        this.instances = instances;
    }

    @Override
    public void execute(DelegateExecution suspension) {
        var key = ProjectInstance.key(suspension);
        var running = instances.of(key);
        running.removeAll(instances.of(key, ProjectProcess.MAP));
        running.removeAll(instances.of(key, "planChange"));
        running.remove(suspension.getProcessInstanceId());
        if (!running.isEmpty()) {
            runtime.updateProcessInstanceSuspensionState()
                    .byProcessInstanceIds(running.toArray(String[]::new))
                    .suspend();
        }
    }
}
