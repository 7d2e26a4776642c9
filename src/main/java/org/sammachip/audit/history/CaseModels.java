package org.sammachip.audit.history;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The models that a case went through, each in the version that ran, with what ran of it. The engine keeps a case's key
 * at each of its instances, also at those that people's requests started beside it.
 */
@Repository
class CaseModels {

    private final JdbcClient jdbc;

    CaseModels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param number of the step; null for the map and for what can happen at any time
     * @param instances the oldest first
     */
    record Model(
            String definitionId,
            String key,
            String name,
            Integer number,
            int version,
            Instant deployedAt,
            List<Instance> instances,
            List<RanActivity> activities) {}

    /** @param parentActivity of the instance that called it; null of the map and of requests */
    record Instance(
            String id, String state, Instant startedAt, Instant endedAt, String parentId, String parentActivity) {}

    private record Definition(
            String definitionId, String key, String name, Integer number, int version, Instant deployedAt) {}

    private record RunInstance(String definitionId, Instance instance) {}

    private record RunActivity(String definitionId, RanActivity activity) {}

    /** The map first, then the steps in their order, then the rest by the time it began. */
    List<Model> of(ProjectKey key) {
        var instances = instances(key);
        var activities = activities(key);
        return definitions(key).stream()
                .map(model -> new Model(
                        model.definitionId(),
                        model.key(),
                        model.name(),
                        model.number(),
                        model.version(),
                        model.deployedAt(),
                        instances.stream()
                                .filter(run -> run.definitionId().equals(model.definitionId()))
                                .map(RunInstance::instance)
                                .toList(),
                        activities.stream()
                                .filter(run -> run.definitionId().equals(model.definitionId()))
                                .map(RunActivity::activity)
                                .toList()))
                .toList();
    }

    private List<Definition> definitions(ProjectKey key) {
        return jdbc.sql("""
                        select d.id_ definition_id, d.key_ as key,
                            coalesce(replace(d.name_, chr(10), ''), d.key_) as name, s.number, d.version_ as version,
                            y.deploy_time_ at time zone 'Asia/Bangkok' deployed_at
                        from act_re_procdef d join act_re_deployment y on y.id_ = d.deployment_id_
                            left join report_step s on s.process = d.key_
                            join (select proc_def_id_ id, min(start_time_) began from act_hi_procinst
                                where business_key_ = ? group by proc_def_id_) run on run.id = d.id_
                        order by d.key_ <> 'communityProject', s.number nulls last, run.began, d.version_""").param(key.value()).query(Definition.class).list();
    }

    private List<RunInstance> instances(ProjectKey key) {
        return jdbc.sql("""
                        select i.proc_def_id_, i.id_, i.state_, i.super_process_instance_id_,
                            i.start_time_ at time zone 'Asia/Bangkok' start_at,
                            i.end_time_ at time zone 'Asia/Bangkok' end_at,
                            (select a.act_id_ from act_hi_actinst a where a.proc_inst_id_ = i.super_process_instance_id_
                                and a.call_proc_inst_id_ = i.id_ limit 1) parent_activity
                        from act_hi_procinst i where i.business_key_ = ? order by i.start_time_, i.id_""")
                .param(key.value())
                .query((row, number) -> new RunInstance(
                        row.getString("proc_def_id_"),
                        new Instance(
                                row.getString("id_"),
                                row.getString("state_"),
                                CaseHeads.instant(row, "start_at"),
                                CaseHeads.instant(row, "end_at"),
                                row.getString("super_process_instance_id_"),
                                row.getString("parent_activity"))))
                .list();
    }

    private List<RunActivity> activities(ProjectKey key) {
        return jdbc.sql("""
                        select a.proc_def_id_, a.act_id_, replace(max(a.act_name_), chr(10), '') as name,
                            max(a.act_type_) as type, count(*) count, count(*) filter (where a.end_time_ is null) open,
                            count(*) filter (where a.act_inst_state_ = 2) canceled,
                            min(a.start_time_) at time zone 'Asia/Bangkok' first_at,
                            max(coalesce(a.end_time_, a.start_time_)) at time zone 'Asia/Bangkok' last_at,
                            coalesce(sum(a.duration_), 0) total
                        from act_hi_procinst i join act_hi_actinst a on a.proc_inst_id_ = i.id_
                        where i.business_key_ = ? group by a.proc_def_id_, a.act_id_ order by first_at, a.act_id_""")
                .param(key.value())
                .query((row, number) -> new RunActivity(
                        row.getString("proc_def_id_"),
                        new RanActivity(
                                row.getString("act_id_"),
                                row.getString("name"),
                                row.getString("type"),
                                row.getInt("count"),
                                row.getInt("open"),
                                row.getInt("canceled"),
                                CaseHeads.instant(row, "first_at"),
                                CaseHeads.instant(row, "last_at"),
                                row.getLong("total"))))
                .list();
    }

    /** The model as it was deployed; empty for one that the case never went through. */
    Optional<String> xml(ProjectKey key, String definitionId) {
        return jdbc.sql("""
                        select b.bytes_ from act_re_procdef d join act_ge_bytearray b
                            on b.deployment_id_ = d.deployment_id_ and b.name_ = d.resource_name_
                        where d.id_ = :definition and exists (select from act_hi_procinst i
                            where i.business_key_ = :key and i.proc_def_id_ = d.id_)""")
                .param("definition", definitionId)
                .param("key", key.value())
                .query((row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .optional();
    }
}
