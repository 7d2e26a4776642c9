package org.sammachip.platform.security;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ids of a case, by the word of an address behind which they stand. */
class DoorMatrixIds {

    private final JdbcClient jdbc;
    private final String key;

    DoorMatrixIds(JdbcClient jdbc, String key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    Map<String, String> byWord() {
        var ids = new TreeMap<>(Map.of(
                "engine",
                "default",
                "projects",
                key,
                "project",
                key,
                "user",
                "officer-3414",
                "group",
                "officers",
                "tenant",
                "3414",
                "start",
                "reportObstacle",
                "findings",
                "notice"));
        ids.put("tenant-id", "3414");
        ids.put("process-definition/key", "reportObstacle");
        ids.put("decision-definition/key", one("select min(key_) from act_re_decision_def"));
        ids.put("decision-definition", one("select min(id_) from act_re_decision_def"));
        ids.put("process-definition", one("select max(proc_def_id_) from act_hi_procinst where business_key_ = :key"));
        ids.put("models", ids.get("process-definition"));
        ids.put("deployment", one("select min(id_) from act_re_deployment"));
        ids.put(
                "resources",
                one("select min(id_) from act_ge_bytearray where deployment_id_ = '" + ids.get("deployment") + "'"));
        ids.put("job", ofCase("select min(t.id_) from act_ru_job t join c on c.id_ = t.process_instance_id_"));
        ids.put("household", one("select min(id)::text from household where project_key = :key"));
        ids.put("subjects", "household");
        ids.put("erasures", "1");
        ids.put("job-definition", one("select min(id_) from act_ru_jobdef"));
        ids.put("filter", one("select min(id_) from act_ru_filter where name_ = 'รออนุมัติ'"));
        ids.put("authorization", one("select min(id_) from act_ru_authorization"));
        ids.put("variables", "projectKey");
        ids.put("localVariables", "projectKey");
        ids.put("task", ofCase("select min(t.id_) from act_ru_task t join c on c.id_ = t.proc_inst_id_"));
        ids.put("tasks", ids.get("task"));
        ids.put("drafts", ids.get("task"));
        ids.put("process-instance", ofCase("select id_ from c where proc_def_key_ = 'communityProject'"));
        ids.put("history/process-instance", ids.get("process-instance"));
        ids.put(
                "execution",
                ofCase("select min(t.execution_id_) from act_ru_task t join c on c.id_ = t.proc_inst_id_"));
        for (var table : Map.of(
                        "variable-instance", "act_ru_variable",
                        "history/variable-instance", "act_hi_varinst",
                        "history/activity-instance", "act_hi_actinst",
                        "history/detail", "act_hi_detail",
                        "history/external-task-log", "act_hi_ext_task_log")
                .entrySet()) {
            ids.put(
                    table.getKey(),
                    ofCase("select min(t.id_) from " + table.getValue() + " t join c on c.id_ = t.proc_inst_id_"));
        }
        ids.put(
                "history/job-log",
                ofCase("select min(t.id_) from act_hi_job_log t join c on c.id_ = t.process_instance_id_"));
        ids.put("external-task", one("select max(external_task_id) from document where project_key = :key"));
        ids.put("documents", one("select min(id::text) from document where project_key = :key"));
        ids.put("photos", ids.get("documents"));
        ids.put("document-orders", one("select max(id)::text from document_order where project_key = :key"));
        ids.put("orders", ids.get("document-orders"));
        ids.put("activities", one("select min(id)::text from activity where project_key = :key"));
        ids.put("acts", one("select max(id)::text from audit.act where chain = :key"));
        ids.put("reports", "1");
        ids.put("knowledge", "1");
        ids.values().removeIf(Objects::isNull);
        return ids;
    }

    private String ofCase(String sql) {
        return one("with c as (select * from act_hi_procinst where business_key_ = :key) " + sql);
    }

    private String one(String sql) {
        return jdbc.sql(sql).param("key", key).query(String.class).list().stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
