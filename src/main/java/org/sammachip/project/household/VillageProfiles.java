package org.sammachip.project.household;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.sammachip.access.CurrentUser;
import org.sammachip.problem.Violations;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The profiles of villages, one a project. Whoever serves a person checks the project's scope first. */
@Repository
class VillageProfiles {

    private final CurrentUser user;
    private final Clock clock;
    private final JdbcClient jdbc;

    VillageProfiles(CurrentUser user, Clock clock, JdbcClient jdbc) {
        this.user = user;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Replaces the project's profile; one without content, or none, leaves none. */
    void keep(ProjectKey project, VillageProfile profile) {
        jdbc.sql("delete from village_profile where project_key = ?")
                .param(project.value())
                .update();
        if (profile == null || profile.blank()) {
            return;
        }
        new Violations()
                .addIf(
                        profile.people() != null
                                && profile.households() != null
                                && profile.people() < profile.households(),
                        "profile.people",
                        "ช่อง “ประชากร” ต้องไม่น้อยกว่าจำนวนครัวเรือนทั้งหมู่บ้าน กรุณาตรวจตัวเลขทั้งสองช่อง")
                .throwIfAny();
        jdbc.sql("""
                        insert into village_profile (project_key, history, land_rai, households, people, occupations,
                            recorded_by, recorded_at)
                        values (:key, :history, :land, :households, :people, :occupations, :user, :now)""")
                .param("key", project.value())
                .param("history", profile.history())
                .param("land", profile.landRai())
                .param("households", profile.households())
                .param("people", profile.people())
                .param("occupations", profile.occupations())
                .param("user", user.id())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** The project's own, or else the newest of the same village in another year; null when there is none. */
    VillageProfile of(ProjectKey project) {
        return jdbc.sql("""
                        select v.history, v.land_rai, v.households, v.people, v.occupations
                        from project this
                        join project p on p.subdistrict_code = this.subdistrict_code
                          and p.village_number = this.village_number
                        join village_profile v on v.project_key = p.key
                        where this.key = ? order by p.key = this.key desc, p.fiscal_year desc limit 1""")
                .param(project.value())
                .query(VillageProfile.class)
                .optional()
                .orElse(null);
    }
}
