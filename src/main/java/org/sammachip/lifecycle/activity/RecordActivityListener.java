package org.sammachip.lifecycle.activity;

import static org.sammachip.lifecycle.ProcessVariable.ACTIVITY_ID;
import static org.sammachip.lifecycle.ProcessVariable.OUTCOME;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.activity.ActivityRecord;
import org.sammachip.project.activity.MeetingReport;
import org.springframework.stereotype.Component;

/** Hands what happened to the record; the engine only learns {@code held}, {@code postponed} or {@code cancelled}. */
@Component
class RecordActivityListener implements TaskListener {

    private final Submissions submissions;
    private final ActivityRecord activities;

    RecordActivityListener(Submissions submissions, ActivityRecord activities) {
        this.submissions = submissions;
        this.activities = activities;
    }

    @Override
    public void notify(DelegateTask task) {
        var report = submissions.read(task, MeetingReport.class);
        activities.record(ACTIVITY_ID.get(task), report);
        OUTCOME.set(task, report.outcome().name().toLowerCase(Locale.ROOT));
    }
}
