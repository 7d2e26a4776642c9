package org.sammachip.privacy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes out of the record, its documents and its change log who somebody was, in one transaction. Figures, dates, codes
 * and the rows themselves stay, so that results still add up; the chain of the change log holds digests and verifies.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Erasing {

    /** In the place of a name that must be there; the row's id follows. */
    static final String NOBODY = "ลบข้อมูลแล้ว ";

    /** In the place of a text that must be there. */
    static final String NOTHING = "ลบแล้วตามกฎหมายคุ้มครองข้อมูลส่วนบุคคล";

    private static final Map<SubjectKind, List<String>> STATEMENTS = Map.of(
            SubjectKind.HOUSEHOLD,
            List.of("""
                    update household set head = :nobody || id, house_number = '-', birth_year = 0, health_limit = null,
                        interest = null, advice_reason = null, helper = null,
                        override_reason = case when override_reason is not null then :nothing end,
                        no_group_reason = case when no_group_reason is not null then :nothing end,
                        elsewhere_reason = case when elsewhere_reason is not null then :nothing end
                    where id = :id""", """
                    update attendance set note = null, reason = case when reason is not null then 'OTHER' end
                    where household_id = :id""", """
                    update visit set problem = null, encouragement = null, latitude = null, longitude = null,
                        outcome = case outcome when 'ILL' then 'NOT_MET' else outcome end,
                        problem_category = case problem_category when 'AGE_OR_HEALTH' then 'OTHER'
                            else problem_category end
                    where household_id = :id""", "update household_result set note = null where household_id = :id", """
                    update obstacle o set description = :nothing, advice = null, solution = null,
                        category = case category when 'AGE_OR_HEALTH' then 'OTHER' else category end
                    where audit.alone(o.id, :id)
                      and exists (select from obstacle_household h where h.obstacle_id = o.id and h.household_id = :id)"""),
            SubjectKind.PERSON,
            List.of("""
                    update person set name = :nobody || id, phone = null, organisation = null, commitment = null,
                        selection_reason = null,
                        mode_override_reason = case when mode_override_reason is not null then :nothing end
                    where id = :id"""));

    /** Kinds of documents that may show or name anybody. */
    private static final List<String> ALL = List.of(
            "INVITATIONS",
            "ATTENDANCE_SHEET",
            "MATERIAL_RECEIPTS",
            "EVALUATION_REPORT",
            "KNOWLEDGE_RECORD",
            "PHOTO",
            "ATTACHMENT");

    private static final String CONTENTS = """
            with gone as (update document set content = null, erased_at = :at, erased_why = :why, latitude = null,
                    longitude = null,
                    file_name = case when kind in ('PHOTO', 'ATTACHMENT') then 'ไฟล์ที่ลบแล้ว' else file_name end
                where project_key = :project and content is not null and (kind = any (:kinds) or id in (
                    select photo_id from visit where household_id = :household
                    union select photo_id from handover where household_id = :household
                    union select receipt_file_id from handover where household_id = :household
                    union select f.document_id from activity_file f join attendance a on a.activity_id = f.activity_id
                        where a.household_id = :household))
                returning id)
            delete from document_thumbnail t using gone where t.document_id = gone.id""";

    private final JdbcClient jdbc;
    private final PersonalTexts texts;
    private final Clock clock;

    Erasing(JdbcClient jdbc, PersonalTexts texts, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param why what whoever opens one of the documents is told */
    void erase(Subject subject, String why) {
        outOfTheRecord(subject);
        var kinds = new ArrayList<>(subject.kind().documents());
        if (texts.withoutThoseWho(subject).contains("evaluation")) {
            kinds.add("KNOWLEDGE_RECORD"); // printed from what told of them
        }
        contents(subject.project(), kinds, household(subject), why);
        drafts(subject.project());
        forget(subject.project(), subject.kind().table(), subject.id(), why);
    }

    /** All people of a project that ended long ago, and all that anybody wrote in it. */
    void eraseAll(ProjectKey project, List<Subject> people, String why) {
        people.forEach(this::outOfTheRecord);
        texts.blank(project);
        jdbc.sql("""
                        update obstacle set category = 'OTHER'
                        where project_key = ? and category = 'AGE_OR_HEALTH'""").param(project.value()).update();
        contents(project, ALL, null, why);
        drafts(project);
        forget(project, "project", 0, why);
        jdbc.sql("update project set erased_at = ? where key = ?")
                .params(OffsetDateTime.now(clock), project.value())
                .update();
    }

    private void outOfTheRecord(Subject subject) {
        for (var statement : STATEMENTS.get(subject.kind())) {
            jdbc.sql(statement)
                    .param("id", subject.id())
                    .param("nobody", NOBODY)
                    .param("nothing", NOTHING)
                    .update();
        }
    }

    /** What was typed into forms of the ended project and never sent. */
    private void drafts(ProjectKey project) {
        jdbc.sql("delete from draft where project_key = ?")
                .param(project.value())
                .update();
    }

    private static Long household(Subject subject) {
        return subject.kind() == SubjectKind.HOUSEHOLD ? subject.id() : null;
    }

    private void contents(ProjectKey project, List<String> kinds, Long household, String why) {
        jdbc.sql(CONTENTS)
                .param("project", project.value())
                .param("kinds", kinds.toArray(String[]::new))
                .param("household", household, java.sql.Types.BIGINT)
                .param("at", OffsetDateTime.now(clock))
                .param("why", why)
                .update();
    }

    private void forget(ProjectKey project, String table, long id, String why) {
        jdbc.sql("select audit.erase(?, ?, ?, ?)")
                .params(project.value(), table, id, why)
                .query(Integer.class)
                .single();
    }
}
