package org.sammachip.projectfile;

import java.time.LocalDate;
import java.util.List;
import org.sammachip.access.PersonalDetails;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what happened to a project as a whole: its head, the obstacles on its way, and what was decided. */
@Repository
class HistoryRows {

    private final JdbcClient jdbc;
    private final PersonalDetails details;

    HistoryRows(JdbcClient jdbc, PersonalDetails details) {
        this.jdbc = jdbc;
        this.details = details;
    }

    ProjectFile.Head head(ProjectKey key) {
        return jdbc.sql("""
                        select p.key, p.village_name, p.village_number, s.name subdistrict, d.name district,
                            v.name province, p.fiscal_year, p.status, p.officer, p.household_target,
                            (p.registered_at at time zone 'Asia/Bangkok')::date registered_on,
                            (p.ended_at at time zone 'Asia/Bangkok')::date ended_on,
                            case when :masked then left('•••', length(p.cancel_reason)) else p.cancel_reason end cancel_reason,
                            case when :masked then left('•••', length(p.direction)) else p.direction end direction,
                            case when :masked then left('•••', length(pause.reason)) else pause.reason end pause_reason,
                            (pause.suspended_at at time zone 'Asia/Bangkok')::date paused_on
                        from project p join subdistrict s on s.code = p.subdistrict_code
                        join district d on d.code = p.district_code join province v on v.code = d.province_code
                        left join suspension pause on pause.project_key = p.key and pause.resumed_at is null
                            and p.status = 'SUSPENDED'
                        where p.key = :key""")
                .param("key", key.value())
                .param("masked", details.masked(key.value()))
                .query(ProjectFile.Head.class)
                .single();
    }

    /** The newest first. */
    List<ProjectFile.Obstacle> obstacles(ProjectKey key) {
        return jdbc.sql("""
                        select o.*, (o.reported_at at time zone 'Asia/Bangkok')::date reported_on,
                            (o.resolved_at at time zone 'Asia/Bangkok')::date resolved_on,
                            (select array_agg(h.household_id order by h.household_id) from obstacle_household h
                              where h.obstacle_id = o.id) households
                        from obstacle o where o.project_key = ? order by o.reported_at desc, o.id desc""")
                .param(key.value())
                .query((row, number) -> new ProjectFile.Obstacle(
                        row.getLong("id"),
                        details.coarse(key.value(), row.getString("category")),
                        details.sensitive(key.value(), row.getString("description")),
                        details.sensitive(key.value(), row.getString("advice")),
                        details.sensitive(key.value(), row.getString("solution")),
                        row.getObject("helped", Boolean.class),
                        row.getString("reported_by"),
                        row.getObject("reported_on", LocalDate.class),
                        row.getString("resolved_by"),
                        row.getObject("resolved_on", LocalDate.class),
                        Ids.of(row, "households")))
                .list();
    }

    /** The newest first. */
    List<ProjectFile.Decision> decisions(ProjectKey key) {
        return jdbc.sql("""
                        with decided (at, what, outcome, reason, by) as (
                            select decided_at, 'แผนงาน', case status when 'APPROVED' then 'อนุมัติ' else 'ส่งกลับแก้ไข' end,
                                comment, decided_by from plan where project_key = :key and decided_by is not null
                            union all
                            select decided_at, 'ขอปรับแผนงาน: ' || case when :masked then '•••' else reason end,
                                case status when 'APPROVED' then 'อนุมัติ' else 'ไม่อนุมัติ' end, comment, decided_by
                              from plan_change where project_key = :key and decided_by is not null
                            union all
                            select waived_at, 'แจ้งล่วงหน้าไม่ถึงสามวัน: ' || topic, 'ผ่อนผันให้จัดได้', waiver_reason, waived_by
                              from activity where project_key = :key and waived_by is not null
                            union all
                            select m.moved_at, 'เลื่อนวันจัด: ' || a.topic, 'เลื่อน', m.reason, m.moved_by
                              from activity_move m join activity a on a.id = m.activity_id where a.project_key = :key
                            union all
                            select decided_at, 'ขอวัสดุ', case when status = 'RETURNED' then 'ส่งกลับแก้ไข' else 'อนุมัติ' end,
                                comment, decided_by
                              from material_request where project_key = :key and decided_by is not null
                            union all
                            select approved_at, 'รายงานผล ฉบับที่ ' || revision, 'อนุมัติ', comment, approved_by
                              from evaluation where project_key = :key and approved_by is not null
                            union all
                            select requested_at, 'ขอแก้ไขผลการประเมิน', 'เปิดให้แก้ไข', reason, requested_by
                              from evaluation_correction where project_key = :key
                            union all
                            select assigned_at, 'เปลี่ยนผู้รับผิดชอบ', 'มอบหมายใหม่', reason, assigned_by
                              from officer_assignment where project_key = :key
                            union all
                            select suspended_at, 'พักโครงการ', 'พัก', reason, suspended_by
                              from suspension where project_key = :key
                            union all
                            select resumed_at, 'เริ่มโครงการต่อ', 'เดินหน้าต่อ', note, resumed_by
                              from suspension where project_key = :key and resumed_by is not null
                            union all
                            select ended_at, 'ยกเลิกโครงการ', 'ยกเลิก', cancel_reason, null
                              from project where key = :key and status = 'CANCELLED')
                        select (at at time zone 'Asia/Bangkok')::date as on, what, outcome,
                            case when :masked then left('•••', length(nullif(reason, ''))) else nullif(reason, '') end reason, by
                        from decided order by at desc""")
                .param("key", key.value())
                .param("masked", details.masked(key.value()))
                .query(ProjectFile.Decision.class)
                .list();
    }
}
