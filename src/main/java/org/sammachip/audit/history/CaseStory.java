package org.sammachip.audit.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The whole history of one case, for what is taken away: nothing of it is left out unsaid. */
@Component
public class CaseStory {

    private final JdbcClient jdbc;
    private final CaseHeads heads;
    private final CaseModels models;
    private final Timeline timeline;

    CaseStory(JdbcClient jdbc, CaseHeads heads, CaseModels models, Timeline timeline) {
        this.jdbc = jdbc;
        this.heads = heads;
        this.models = models;
        this.timeline = timeline;
    }

    /**
     * @param head what the page of a case shows of it, with its models and what ran of them
     * @param entries of the timeline, the newest first
     */
    public record Story(Title title, Object head, List<Model> models, List<Entry> entries) {}

    /** @param village with its number and subdistrict */
    public record Title(String key, String village, String district, String province, int fiscalYear, String officer) {}

    /** @param name of the file: key and version */
    public record Model(String name, byte[] content) {}

    /** As the timeline tells it; what is null there is null here. */
    public record Entry(
            String id,
            Instant at,
            String kind,
            CaseHead.Person person,
            CaseHead.CaseStep step,
            TimelineEntry.Task task,
            String sentence,
            Long act,
            int changes,
            boolean proven,
            Long seq) {

        public Integer stepNumber() {
            return step == null ? null : step.number();
        }
    }

    /** @throws Refusal when a source of the timeline cannot be read */
    public Story of(ProjectKey key) {
        var head = heads.one(key);
        return new Story(
                new Title(
                        head.key(),
                        head.village(),
                        head.district(),
                        head.province(),
                        head.fiscalYear(),
                        head.officer().name()),
                new CaseController.Case(head, models.of(key)),
                Stream.concat(diagrams(key).stream(), tables(key).stream()).toList(),
                entries(key));
    }

    private List<Entry> entries(ProjectKey key) {
        var all = new ArrayList<Entry>();
        String cursor = null;
        do {
            var page =
                    timeline.of(key, new Timeline.Asked(cursor, Timeline.LARGEST, null, null, null, null, null, null));
            if (!page.missing().isEmpty()) {
                throw Refusal.busy("ยังจัดทำชุดหลักฐานไม่ได้ " + String.join(" ", page.missing()));
            }
            page.entries().stream().map(CaseStory::entry).forEach(all::add);
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    private static Entry entry(TimelineEntry told) {
        return new Entry(
                told.id(),
                told.at(),
                told.kind().name(),
                told.person(),
                told.step(),
                told.task(),
                told.sentence(),
                told.act(),
                told.changes(),
                told.proven(),
                told.seq());
    }

    private List<Model> diagrams(ProjectKey key) {
        return jdbc.sql("""
                        select d.key_ || '-v' || d.version_ || '.bpmn' as name, b.bytes_ as content
                        from act_re_procdef d join act_ge_bytearray b
                            on b.deployment_id_ = d.deployment_id_ and b.name_ = d.resource_name_
                        where d.id_ in (select proc_def_id_ from act_hi_procinst where business_key_ = ?)""")
                .param(key.value())
                .query((row, number) -> new Model(row.getString("name"), row.getBytes("content")))
                .list();
    }

    /** Decision tables that were in force at some time between the case's first and last moment. */
    private List<Model> tables(ProjectKey key) {
        return jdbc.sql("""
                        with life as (select min(start_time_) as began,
                                case when bool_and(end_time_ is not null) then max(end_time_) else 'infinity' end as ended
                            from act_hi_procinst where business_key_ = ?),
                        deployed as (select d.*, y.deploy_time_ as at, lead(y.deploy_time_) over
                                (partition by d.key_ order by d.version_) as superseded
                            from act_re_decision_def d join act_re_deployment y on y.id_ = d.deployment_id_)
                        select d.key_ || '-v' || d.version_ || '.dmn' as name, b.bytes_ as content
                        from life, deployed d join act_ge_bytearray b
                            on b.deployment_id_ = d.deployment_id_ and b.name_ = d.resource_name_
                        where d.at <= life.ended and (d.superseded is null or d.superseded > life.began)""")
                .param(key.value())
                .query((row, number) -> new Model(row.getString("name"), row.getBytes("content")))
                .list();
    }
}
