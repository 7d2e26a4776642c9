package org.sammachip.audit.history;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process instances of one case, and to which of the ten steps each belongs. */
record Instances(Map<String, Instance> byId) {

    /**
     * @param step of its own model, or null; {@link Instances#step} looks at its callers too
     * @param topic of the activity that it knows of; null where it knows none
     */
    record Instance(String id, String process, String parent, CaseHead.CaseStep step, String topic) {}

    static Instances of(ProjectKey key, JdbcClient jdbc) {
        var instances = jdbc.sql("""
                        select i.id_, i.proc_def_key_, i.super_process_instance_id_, s.number, s.name,
                            (select a.topic from act_hi_varinst v join activity a on a.id = v.long_
                                where v.proc_inst_id_ = i.id_ and v.name_ = 'activityId' limit 1) topic
                        from act_hi_procinst i left join report_step s on s.process = i.proc_def_key_
                        where i.business_key_ = ?""")
                .param(key.value())
                .query((row, number) -> new Instance(
                        row.getString("id_"),
                        row.getString("proc_def_key_"),
                        row.getString("super_process_instance_id_"),
                        row.getString("name") == null
                                ? null
                                : new CaseHead.CaseStep(
                                        row.getString("proc_def_key_"), row.getInt("number"), row.getString("name")),
                        row.getString("topic")))
                .list();
        return new Instances(instances.stream()
                .collect(Collectors.toMap(Instance::id, instance -> instance, (a, b) -> a, HashMap::new)));
    }

    /** The first step on the way from an instance up to the map; null for what happens case-wide. */
    CaseHead.CaseStep step(String instance) {
        return Stream.iterate(byId.get(instance), Objects::nonNull, called -> byId.get(called.parent()))
                .map(Instance::step)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Key of its model; null where the engine has forgotten the instance. */
    String process(String instance) {
        return byId.containsKey(instance) ? byId.get(instance).process() : null;
    }

    /** Of the activity that it carries out or prints something for; null where it does neither, as a step that goes on. */
    String topic(String instance) {
        var process = process(instance);
        return process != null && (process.equals("activity") || process.startsWith("order"))
                ? byId.get(instance).topic()
                : null;
    }

    /** Those of one step, called ones included. */
    String[] of(String step) {
        return byId.keySet().stream()
                .filter(id -> step(id) != null && step(id).key().equals(step))
                .toArray(String[]::new);
    }

    /** The steps that ran, in their order. */
    List<CaseHead.CaseStep> steps() {
        var steps = new LinkedHashMap<String, CaseHead.CaseStep>();
        byId.values().stream()
                .map(Instance::step)
                .filter(Objects::nonNull)
                .sorted((a, b) -> a.number() - b.number())
                .forEach(step -> steps.put(step.key(), step));
        return List.copyOf(steps.values());
    }
}
