package org.sammachip.lifecycle.suspension;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.ReplannedCase;
import org.springframework.stereotype.Component;

/**
 * Lets the case follow the dates that the resumption moved. A transaction of its own (asyncBefore in the model): the engine
 * moves nothing in a case that it still takes for suspended.
 */
@Component
class FollowRecordDelegate implements JavaDelegate {

    private final ReplannedCase replanned;

    FollowRecordDelegate(ReplannedCase replanned) {
        this.replanned = replanned;
    }

    @Override
    public void execute(DelegateExecution suspension) {
        replanned.follow(ProjectInstance.key(suspension));
    }
}
