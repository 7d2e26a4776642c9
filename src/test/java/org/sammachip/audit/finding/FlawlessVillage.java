package org.sammachip.audit.finding;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A closed project in whose record no finding finds anything; tests put one fault into it. */
final class FlawlessVillage {

    static final String KEY = "SMC-2570-341405-31";

    /** Without its engine case, as years later; 100,000 baht, six households. */
    private static final String RECORD = """
            insert into project (key, fiscal_year, subdistrict_code, district_code, village_number, village_name, officer,
                household_target, budget, status, registered_by, registered_at, ended_at, small_team_reason, version)
            values (:key, 2570, '341405', '3414', 31, 'บ้านไร้ที่ติ', 'officer3414', 6, 100000, 'CLOSED', 'officer3414',
                '2026-10-01 09:00+07', '2027-09-01 10:00+07', 'หมู่บ้านเล็ก', 1);
            insert into guideline_acknowledgement (project_key, guideline_id, acknowledged_by, acknowledged_at)
                select :key, id, 'officer3414', '2026-10-02 09:00+07' from guideline where fiscal_year = 2570;
            insert into plan (project_key, status, author, submitted_at, decided_by, decided_at, first_round_on,
                round_interval_days, rounds, version)
            values (:key, 'APPROVED', 'officer3414', '2026-10-05 09:00+07', 'manager3414', '2026-10-06 09:00+07',
                '2027-03-01', 30, 1, 1);
            insert into plan_material (project_key, occupation, item, unit, quantity, unit_price)
            values (:key, 'ทอเสื่อกก', 'กก', 'มัด', 12, 50);
            insert into person (project_key, role, name, lead_sage, team_member)
            values (:key, 'SAGE', 'นางปิ่น ใจดี', true, true);
            insert into household (project_key, house_number, head, members, birth_year, current_occupation,
                baseline_income, occupation, version)
                select :key, n::text, 'นางใจ ดี', 4, 1970, 'ทำนา', 5000 + n * 10, 'ทอเสื่อกก', 1 from generate_series(1, 6) n;
            insert into goal (project_key, goal) values (:key, 'มีรายได้เพิ่ม');
            insert into activity (project_key, kind, topic, planned_on, place, hours, budget, status, told_on, told_how,
                told_by, tools_ready, cost, recorded_by, recorded_at, version)
                select :key, kind, 'ทอเสื่อกก', date '2027-01-12', 'ศาลาประชาคม', 6, 1000, 'HELD', date '2027-01-05',
                    '{LINE}', 'officer3414', true, 900, 'officer3414', '2027-01-12 16:00+07', 1
                from unnest(array['FORUM', 'TRAINING', 'STUDY_VISIT']) kind;
            insert into attendance (activity_id, household_id, presence)
                select a.id, h.id, 'PRESENT' from activity a join household h using (project_key) where project_key = :key;
            insert into lesson (project_key, seen, adopted, responsible, due_on)
            values (:key, 'ตลาด', 'ขายร่วมกัน', 'กลุ่ม', '2027-03-01');
            insert into occupational_group (project_key, name, occupation, chair_id, secretary_id, treasurer_id, rules,
                savings, market_plan)
                select :key, 'กลุ่มทอเสื่อ', 'ทอเสื่อกก', min(id), min(id), min(id), 'ออม', 500, 'ตลาดนัด'
                from household where project_key = :key;
            insert into group_member (group_id, household_id)
                select g.id, h.id from occupational_group g join household h using (project_key) where project_key = :key;
            insert into material_request (project_key, status, requested_by, requested_at, decided_by, decided_at, version)
            values (:key, 'HANDED_OVER', 'officer3414', '2027-01-20 09:00+07', 'manager3414', '2027-01-21 09:00+07', 1);
            insert into material_item (project_key, occupation, item, unit, quantity, unit_price)
            values (:key, 'ทอเสื่อกก', 'กก', 'มัด', 12, 50);
            insert into handover (material_item_id, household_id, quantity, unit_price, receipt, handed_on)
                select i.id, h.id, 2, 50, 'ใบรับ 1', '2027-02-01'
                from material_item i join household h using (project_key) where project_key = :key;
            insert into follow_up_round (project_key, round, planned_on, told_on, visited_on, visited_by, status)
            values (:key, 1, '2027-03-01', '2027-02-20', '2027-03-01', 'officer3414', 'VISITED');
            insert into visit (project_key, round, household_id, outcome, practises, income)
                select :key, 1, id, 'VISITED', true, baseline_income + 100 from household where project_key = :key;
            insert into material_sighting (visit_id, handover_id, state)
                select v.id, o.id, 'IN_USE' from visit v join handover o using (household_id) where v.project_key = :key;
            insert into evaluation (project_key, revision, status, lessons, collected_by, collected_at, reviewed_by,
                reviewed_at, approved_by, approved_at, version)
            values (:key, 1, 'APPROVED', 'บทเรียน', 'officer3414', '2027-08-01 09:00+07', 'officer3414',
                '2027-08-02 09:00+07', 'manager3414', '2027-08-03 09:00+07', 1);
            insert into household_result (project_key, revision, household_id, income, practises, satisfaction)
                select :key, 1, id, baseline_income + 200, true, 4 from household where project_key = :key;
            insert into document (id, project_key, kind, file_name, media_type, size, sha256, content, created_by, created_at)
                select gen_random_uuid(), :key, kind, 'เอกสาร.pdf', 'application/pdf', 1, repeat('0', 64), '\\x00', 'worker',
                    '2027-08-03 10:00+07'
                from unnest(array['EVALUATION_REPORT', 'KNOWLEDGE_RECORD']) kind""";

    private FlawlessVillage() {}

    static void insert(JdbcClient jdbc) {
        for (var statement : RECORD.split(";")) {
            jdbc.sql(statement).param("key", KEY).update();
        }
    }
}
