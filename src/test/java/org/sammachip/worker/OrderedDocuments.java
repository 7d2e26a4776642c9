package org.sammachip.worker;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import java.util.List;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.sammachip.RecordedVillage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Process instances that wait for a document, and what became of them. */
record OrderedDocuments(JdbcClient jdbc, RuntimeService runtime, ExternalTaskService externalTasks) {

    /** The letters of a new activity; the id of the waiting instance. */
    String letters(RecordedVillage village, long activity) {
        insertActivity(village, activity);
        return start(village, "activity", "inviteParticipants", "activityId", activity);
    }

    void insertActivity(RecordedVillage village, long id) {
        jdbc.sql("""
                        insert into activity (id, project_key, kind, topic, planned_on, place, hours, budget, status,
                            version) overriding system value
                        values (?, ?, 'TRAINING', 'ทอเสื่อกก', '2027-01-20', 'ศาลาประชาคม', 6, 0, 'PLANNED', 1)""").params(id, village.key().value()).update();
    }

    void insertEvaluation(RecordedVillage village, int revision) {
        jdbc.sql("""
                        insert into evaluation (project_key, revision, status, lessons, background, collected_by,
                            collected_at, version)
                        values (?, ?, 'COLLECTED', 'ผู้สูงอายุถนัดการถาม-ตอบ', 'เพื่อให้มีรายได้', 'officer-3414', '2027-09-15 10:00+07', 1)""").params(village.key().value(), revision).update();
    }

    String start(RecordedVillage village, String process, String task, String variable, Object value) {
        return runtime.createProcessInstanceByKey(process)
                .businessKey(village.key().value())
                .setVariable(variable, value)
                .setVariable(
                        "submission",
                        jsonValue("{\"projectKey\": \"%s\"}".formatted(village.key()), true)
                                .create())
                .startBeforeActivity(task)
                .execute()
                .getId();
    }

    boolean waitsAt(String instance, String activity) {
        return runtime.createExecutionQuery()
                        .processInstanceId(instance)
                        .activityId(activity)
                        .count()
                == 1;
    }

    /** How many instances of the village still wait for a document. */
    long open(RecordedVillage village) {
        return externalTasks.createExternalTaskQuery().list().stream()
                .filter(task -> village.key().value().equals(task.getBusinessKey()))
                .count();
    }

    ExternalTask task(String instance) {
        return externalTasks
                .createExternalTaskQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    long incidents(String instance) {
        return runtime.createIncidentQuery().processInstanceId(instance).count();
    }

    List<String> documents(RecordedVillage village) {
        return jdbc.sql("select sha256 from document where project_key = ?")
                .param(village.key().value())
                .query(String.class)
                .list();
    }
}
