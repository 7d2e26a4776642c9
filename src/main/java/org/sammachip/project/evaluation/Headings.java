package org.sammachip.project.evaluation;

import java.util.Optional;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.ProjectSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The headings of all knowledge records. */
@Repository
class Headings {

    /** The source's title; the village tells one village's record from the next one's. */
    private static final String TITLE = "เทคนิคการส่งเสริมสัมมาชีพชุมชน %s หมู่ที่ %d ตำบล%s";

    private static final String POSITION = "นักวิชาการพัฒนาชุมชน";
    private static final String OFFICE = "สำนักงานพัฒนาชุมชนอำเภอ%s จังหวัด%s";

    private final ProjectRegister projects;
    private final JdbcClient jdbc;

    Headings(ProjectRegister projects, JdbcClient jdbc) {
        this.projects = projects;
        this.jdbc = jdbc;
    }

    /** @param owner user id */
    record Owned(String title, String owner, String position, String office, String phone) {

        Heading heading() {
            return new Heading(title, position, office, phone);
        }
    }

    void keep(ProjectKey key, int revision, Heading heading) {
        jdbc.sql("""
                        update evaluation set knowledge_title = ?, owner_position = ?, owner_office = ?, owner_phone = ?,
                            knowledge_owner = (select officer from project where key = project_key)
                        where project_key = ? and revision = ?""")
                .params(heading.title(), heading.position(), heading.office(), heading.phone(), key.value(), revision)
                .update();
    }

    /** As the officer wrote it; as it would be prefilled for a revision from before headings were written. */
    Owned of(ProjectKey key, int revision) {
        return find(key, revision).orElseGet(() -> prefilled(key));
    }

    /** As written last for this project, or as its officer wrote of themselves last, or the usual words. */
    Owned prefilled(ProjectKey key) {
        var project = projects.summary(key);
        var latest = find(key, null);
        return latest.filter(heading -> heading.owner().equals(project.officer()))
                .orElseGet(() -> ofNewOwner(
                        project, latest.map(Owned::title).orElseGet(() -> title(project)), earlier(key, project)));
    }

    private static Owned ofNewOwner(ProjectSummary project, String title, Optional<Owned> earlier) {
        return new Owned(
                title,
                project.officer(),
                earlier.map(Owned::position).orElse(POSITION),
                earlier.map(Owned::office).orElseGet(() -> OFFICE.formatted(project.district(), project.province())),
                earlier.map(Owned::phone).orElse(null));
    }

    private static String title(ProjectSummary project) {
        return TITLE.formatted(Villages.name(project), project.villageNumber(), project.subdistrict());
    }

    /** @param revision null for the newest */
    private Optional<Owned> find(ProjectKey key, Integer revision) {
        return jdbc.sql("""
                        select knowledge_title title, knowledge_owner owner, owner_position "position",
                            owner_office office, owner_phone phone
                        from evaluation
                        where project_key = :key and (cast(:revision as int) is null or revision = :revision)
                          and knowledge_title is not null
                        order by revision desc limit 1""")
                .param("key", key.value())
                .param("revision", revision)
                .query(Owned.class)
                .optional();
    }

    /** What the project's officer last wrote of themselves; office and telephone only where they still work there. */
    private Optional<Owned> earlier(ProjectKey key, ProjectSummary project) {
        return jdbc.sql("""
                        select e.knowledge_title title, e.knowledge_owner owner, e.owner_position "position",
                            case when p.district_code = :district then e.owner_office end office,
                            case when p.district_code = :district then e.owner_phone end phone
                        from evaluation e join project p on p.key = e.project_key
                        where e.knowledge_owner = :officer
                        order by e.collected_at desc limit 1""")
                .param("district", key.districtCode())
                .param("officer", project.officer())
                .query(Owned.class)
                .optional();
    }
}
