package org.sammachip.platform.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sammachip.rehearsal.Rehearse;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The case at whose doors everybody knocks: played until its first visits, with a draft, photo and order of its own. */
class DoorMatrixCase {

    static final String VILLAGE = "บ้านหลังประตู";

    private final JdbcClient jdbc;
    private final String key;

    private DoorMatrixCase(JdbcClient jdbc, String key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    static DoorMatrixCase played(int port, JdbcClient jdbc) throws IOException {
        var story = (ObjectNode)
                new ObjectMapper().readTree(Path.of("samples/rice-season.json").toFile());
        ((ObjectNode) story.path("registration")).put("villageNumber", 41).put("villageName", VILLAGE);
        var file = Files.createTempFile("doors", ".json");
        Files.writeString(file, story.toString());
        var out = new ByteArrayOutputStream();
        var told = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = Rehearse.run(
                List.of(file.toString(), "--url", "http://localhost:" + port, "--until", "visitHouseholds"),
                told,
                told);
        Files.delete(file);
        if (code != 0) {
            throw new AssertionError(out.toString(StandardCharsets.UTF_8));
        }
        var key = out.toString(StandardCharsets.UTF_8).strip().substring(0, 18);
        return new DoorMatrixCase(jdbc, key);
    }

    String key() {
        return key;
    }

    String task() {
        return ids().get("task");
    }

    /** What stands in an address behind this word. */
    Map<String, String> ids() {
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
        ids.values().removeIf(java.util.Objects::isNull);
        return ids;
    }

    /** What tells of the case: its key and village, who lives there, and the ids that lead to it. */
    Set<String> marks() {
        var marks = new TreeSet<>(Set.of(key, VILLAGE));
        marks.addAll(all("select head from household where project_key = :key"));
        marks.addAll(all("select phone from person where project_key = :key and phone is not null"));
        marks.addAll(all("select name from person where project_key = :key"));
        marks.addAll(all("select id::text from document where project_key = :key"));
        marks.addAll(all("select id_ from act_hi_procinst where business_key_ = :key"));
        marks.addAll(all(
                "select id_ from act_hi_taskinst where root_proc_inst_id_ = '" + ids().get("process-instance") + "'"));
        return marks;
    }

    private String ofCase(String sql) {
        return one("with c as (select * from act_hi_procinst where business_key_ = :key) " + sql);
    }

    private String one(String sql) {
        return all(sql).stream().findFirst().orElse(null);
    }

    private List<String> all(String sql) {
        return jdbc.sql(sql).param("key", key).query(String.class).list().stream()
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toList());
    }
}
