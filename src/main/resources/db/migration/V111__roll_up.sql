-- What the roll-up (รายงานภาพรวม) of a district, a province or the country is read from, and what the evaluation's
-- figures are computed from: one definition for both, so that they cannot differ.

-- The ten steps as the engine names their processes; StepViewTests compares them with the enum Step.
create view report_step (process, number, name) as values
    ('studyGuidelines', 1, 'ศึกษาแนวทาง'),
    ('definePlan', 2, 'กำหนดแผนงาน'),
    ('coordinatePartners', 3, 'ประสานความร่วมมือ'),
    ('holdForum', 4, 'เวทีชี้แจง'),
    ('transferKnowledge', 5, 'ถ่ายทอดความรู้'),
    ('studyVisit', 6, 'ศึกษาดูงาน'),
    ('strengthenGroups', 7, 'เสริมสร้างกลุ่มอาชีพ'),
    ('supplyMaterials', 8, 'สนับสนุนวัสดุ'),
    ('followUp', 9, 'ติดตามเยี่ยมเยียน'),
    ('evaluate', 10, 'สรุปและประเมินผล');

-- The steps that run now. The engine keeps a case's key at each of its instances.
create view report_running_step as
    select x.business_key_ as project_key, s.number, s.name
    from act_ru_execution x
        join act_re_procdef d on d.id_ = x.proc_def_id_
        join report_step s on s.process = d.key_
    where x.parent_id_ is null;

create view report_open_task as
    select x.business_key_ as project_key, t.due_date_ at time zone 'Asia/Bangkok' as due_at
    from act_ru_execution x join act_ru_task t on t.proc_inst_id_ = x.id_
    where x.parent_id_ is null and t.suspension_state_ = 1;

-- A project with the revision of its evaluation that counts: the last approved one; the last collected one as long as
-- none is approved.
create view report_project as
    select p.key, p.fiscal_year, d.province_code, p.district_code, p.subdistrict_code, v.name as province,
        d.name as district, s.name as subdistrict, p.village_name, p.village_number, p.officer, p.status,
        p.household_target, p.budget, e.revision, e.status as evaluation_status,
        (e.approved_at at time zone 'Asia/Bangkok')::date as approved_on, e.indicators
    from project p
        join subdistrict s on s.code = p.subdistrict_code
        join district d on d.code = p.district_code
        join province v on v.code = d.province_code
        left join lateral (
            select r.revision, r.status, r.approved_at, r.indicators from evaluation r
            where r.project_key = p.key order by r.status = 'APPROVED' desc, r.revision desc limit 1) e on true;

-- What the record says so far, for the indicators that need no household's result.
create view report_so_far as
    select p.key as project_key, p.budget,
        (select count(*) from household h where h.project_key = p.key)::int as households,
        (select count(*) from occupational_group g where g.project_key = p.key)::int as groups,
        came.present, came.represented, came.absent, told.kept, told.waived, told.held, told.planned_activities
            + (select coalesce(sum(round(m.quantity * m.unit_price, 2)), 0.00) from plan_material m
               where m.project_key = p.key) as planned,
        told.cost as activities,
        (select coalesce(sum(round(h.quantity * h.unit_price, 2)), 0.00)
         from material_item i join handover h on h.material_item_id = i.id where i.project_key = p.key) as materials
    from project p
        cross join lateral (
            select count(*) filter (where t.presence = 'PRESENT')::int as present,
                count(*) filter (where t.presence = 'REPRESENTED')::int as represented,
                count(*) filter (where t.presence = 'ABSENT')::int as absent
            from activity a join attendance t on t.activity_id = a.id
            where a.project_key = p.key and a.status = 'HELD') came
        cross join lateral (
            select count(*) filter (where status = 'HELD' and told_on <= planned_on - 3)::int as kept,
                count(*) filter (where status = 'HELD' and told_on > planned_on - 3 and waived_by is not null)::int
                    as waived,
                count(*) filter (where status = 'HELD')::int as held,
                coalesce(sum(a.budget) filter (where status <> 'CANCELLED'), 0.00) as planned_activities,
                coalesce(sum(cost) filter (where status = 'HELD'), 0.00) as cost
            from activity a where a.project_key = p.key) told;

create view report_follow_up as
    select p.key as project_key, told.rounds, told.planned_rounds,
        (select count(*) from visit v where v.project_key = p.key and v.outcome = 'VISITED')::int as visits
    from project p
        cross join lateral (
            select count(*) filter (where r.status = 'VISITED')::int as rounds,
                count(*) filter (where r.status <> 'CANCELLED')::int as planned_rounds
            from follow_up_round r where r.project_key = p.key) told;

-- What the households were seen to do when they were asked last: all that is known before they are asked for good.
create view report_last_seen as
    select p.key as project_key, last.seen, last.practising
    from project p
        cross join lateral (
            select count(*)::int as seen, count(*) filter (where v.practises)::int as practising
            from (select distinct on (household_id) practises from visit
                  where project_key = p.key and practises is not null order by household_id, round desc) v) last;
