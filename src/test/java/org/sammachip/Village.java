package org.sammachip;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.activity.Activities;
import org.sammachip.project.activity.Activity;
import org.sammachip.project.activity.Season;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What earlier steps leave in the record of a registered project, so that a later step can be tested alone. */
public class Village {

    private final ProjectKey project;
    private final Activities activities;
    private final JdbcClient jdbc;

    public Village(ProjectKey project, Activities activities, JdbcClient jdbc) {
        this.project = project;
        this.activities = activities;
        this.jdbc = jdbc;
    }

    /** Planned in the plan, with a budget of 5,000 baht. */
    public long activity(Activity.Kind kind, String on) {
        return activities
                .save(Activity.planned(
                        project,
                        kind,
                        "หัวข้อทดสอบ",
                        LocalDate.parse(on),
                        "ศาลากลางบ้าน",
                        new BigDecimal("3.0"),
                        new BigDecimal("5000.00"),
                        "ทอเสื่อกก",
                        new Season(false, null, null)))
                .id();
    }

    public long household(String houseNumber) {
        return jdbc.sql("""
                        insert into household (project_key, house_number, head, members, birth_year, current_occupation,
                            baseline_income, occupation, version)
                        values (?, ?, 'หัวหน้าครัวเรือน', 4, 1970, 'ทำนา', 5000, 'ทอเสื่อกก', 0) returning id""")
                .params(project.value(), houseNumber)
                .query(Long.class)
                .single();
    }

    public List<Long> households(String... houseNumbers) {
        return List.of(houseNumbers).stream().map(this::household).toList();
    }

    public long sage(boolean taughtBefore) {
        return jdbc.sql("""
                        insert into person (project_key, role, name, occupation, taught_before, transfer_mode)
                        values (?, 'SAGE', 'ปราชญ์ทดสอบ', 'ทอเสื่อกก', ?, 'QUESTION_AND_ANSWER') returning id""")
                .params(project.value(), taughtBefore)
                .query(Long.class)
                .single();
    }

    public UUID photo() {
        return document("PHOTO");
    }

    /** A scanned receipt, a signed list. */
    public UUID attachment() {
        return document("ATTACHMENT");
    }

    private UUID document(String kind) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into document (id, project_key, kind, file_name, media_type, size, sha256, content,
                            created_by, created_at)
                        values (?, ?, ?, 'photo.png', 'image/png', 1, repeat('0', 64), '\\x00', 'officer3414', now())
                        """).params(id, project.value(), kind).update();
        return id;
    }

    /** An approved plan with one material: 20 bundles of reed at 50 baht. */
    public void planWithReed() {
        jdbc.sql("""
                        insert into plan (project_key, status, author, submitted_at, first_round_on,
                            round_interval_days, rounds, version)
                        values (?, 'APPROVED', 'officer3414', now(), '2027-02-01', 30, 3, 0)""").param(project.value()).update();
        jdbc.sql("""
                        insert into plan_material (project_key, occupation, item, unit, quantity, unit_price)
                        values (?, 'ทอเสื่อกก', 'ต้นกก', 'มัด', 20, 50)""").param(project.value()).update();
    }

    public int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
