-- Findings: the questions that an auditor asks first. One view a question, all of the same shape, so that one program
-- counts and lists them:
--   project_key, ref  name the row, also on the next page
--   at                when it happened or became due; what is due later than the service's clock says does not count
--   person            account that did it; null where nobody or nobody known did
--   what              Thai; amounts, kinds and counts, never the name, house or telephone number of a villager
--   act, task_id      the entry of the change log, or the engine's task, that shows it
-- Views stay flat (no grouping on top), so that asking for a district reads that district alone.

-- How each kind of meeting is called, and the step that it belongs to.
create view finding_meeting (kind, step, name) as values
    ('FORUM', 4, 'เวทีชี้แจง'),
    ('TRAINING', 5, 'ถ่ายทอดความรู้'),
    ('STUDY_VISIT', 6, 'ศึกษาดูงาน'),
    ('GROUP_MEETING', 7, 'ประชุมกลุ่มอาชีพ'),
    ('DEMONSTRATION', 8, 'สาธิตอาชีพ');

-- Steps that are over (both halves of the same types, or a project's are looked for in all); of those that ran again the
-- last run. A closed project whose case the engine has forgotten went
-- through all ten.
create view finding_closed_step as
    select h.business_key_::text as project_key, s.number, s.name, h.end_time_ at time zone 'Asia/Bangkok' as at,
        h.id_::text as instance_id
    from act_hi_procinst h join report_step s on s.process = h.proc_def_key_
    where h.state_ = 'COMPLETED'
      and not exists (select from act_hi_procinst later
          where later.business_key_ = h.business_key_ and later.proc_def_key_ = h.proc_def_key_
            and later.state_ = 'COMPLETED' and (later.end_time_, later.id_) > (h.end_time_, h.id_))
    union all
    select p.key, s.number, s.name, p.ended_at, null
    from project p cross join report_step s
    where p.status = 'CLOSED'
      and not exists (select from act_hi_procinst h where h.business_key_ = p.key and h.proc_def_key_ = s.process);

-- Guidelines, and since when: a later edition asks nothing of steps that were over. Those from before the change log have
-- always been there.
create view finding_guideline as
    select g.id, g.fiscal_year, coalesce((
        select min(a.at) from audit.change c join audit.act a on a.id = c.act
        where c.table_name = 'guideline' and c.operation = 'I' and c.row_key ->> 'id' = g.id::text), '-infinity') as since
    from guideline g;

-- What the gate of each later step asked for and the record does not show
create view finding_missing_evidence as
    select p.key as project_key, 2 as step, 'ไม่มีแผนงานที่อนุมัติแล้ว' as what from project p
    where not exists (select from plan l
        where l.project_key = p.key and l.status = 'APPROVED' and l.decided_by is not null)
    union all
    select p.key, 3, 'ไม่มีปราชญ์ชุมชนหลัก' from project p
    where not exists (select from person n where n.project_key = p.key and n.lead_sage)
    union all
    select p.key, 3, 'ทีมวิทยากรไม่ถึงห้าคนและไม่มีเหตุผล' from project p
    where p.small_team_reason is null
      and (select count(*) from person n where n.project_key = p.key and n.team_member) < 5
    union all
    select p.key, 4, 'ไม่มีบันทึกว่าจัดเวทีชี้แจงแล้ว' from project p
    where not exists (select from activity a where a.project_key = p.key and a.kind = 'FORUM' and a.status = 'HELD')
    union all
    select p.key, 4, 'จำนวนครัวเรือนไม่ตรงเป้าหมายและไม่มีเหตุผล' from project p
    where p.household_count_reason is null
      and (select count(*) from household h where h.project_key = p.key) <> p.household_target
    union all
    select p.key, 4, 'ไม่มีเป้าหมายที่ตกลงร่วมกัน' from project p
    where not exists (select from goal g where g.project_key = p.key)
    union all
    select a.project_key, m.step, m.name || ' ' || to_char(a.planned_on, 'DD/MM/')
            || extract(year from a.planned_on) + 543 || ' ไม่มีบันทึกผู้เข้าร่วม'
    from activity a join finding_meeting m on m.kind = a.kind
    where a.status = 'HELD' and coalesce(a.other_participants, 0) = 0
      and not exists (select from attendance t where t.activity_id = a.id)
    union all
    select a.project_key, m.step, m.name || ' ' || to_char(a.planned_on, 'DD/MM/')
            || extract(year from a.planned_on) + 543 || ' ไม่มีบันทึกว่าจัดแล้วหรือยกเลิกเพราะเหตุใด'
    from activity a join finding_meeting m on m.kind = a.kind
    where a.status in ('PLANNED', 'COORDINATED') or a.status = 'CANCELLED' and a.cancel_reason is null
    union all
    select p.key, 6, 'ไปศึกษาดูงานแล้วแต่ไม่มีบันทึกสิ่งที่นำมาปรับใช้' from project p
    where exists (select from activity a where a.project_key = p.key and a.kind = 'STUDY_VISIT' and a.status = 'HELD')
      and not exists (select from lesson l where l.project_key = p.key)
    union all
    select p.key, 7, 'มีครัวเรือนที่ไม่อยู่ในกลุ่มอาชีพและไม่มีเหตุผล' from project p
    where exists (select from household h where h.project_key = p.key and h.no_group_reason is null
        and not exists (select from group_member m where m.household_id = h.id))
    union all
    select p.key, 8, 'ไม่มีบันทึกการส่งมอบวัสดุ' from project p
    where not exists (select from material_request r where r.project_key = p.key and r.status = 'HANDED_OVER')
    union all
    select r.project_key, 8, 'จำนวนวัสดุที่ส่งมอบไม่ตรงกับที่อนุมัติและไม่มีเหตุผล'
    from material_request r
    where r.status = 'HANDED_OVER' and r.difference_reason is null
      and exists (select from material_item i where i.project_key = r.project_key
          and i.quantity <> (select coalesce(sum(h.quantity), 0) from handover h where h.material_item_id = i.id))
    union all
    select r.project_key, 8, 'ส่งมอบวัสดุโดยไม่มีเลขที่ใบรับ'
    from material_request r
    where exists (select from material_item i join handover h on h.material_item_id = i.id
        where i.project_key = r.project_key and btrim(h.receipt) = '')
    union all
    select r.project_key, 9, 'รอบที่ ' || r.round || ' ไม่มีบันทึกว่าเยี่ยมแล้วหรือยกเลิกเพราะเหตุใด'
    from follow_up_round r
    where r.status = 'PLANNED' or r.status = 'CANCELLED' and r.end_reason is null
    union all
    select p.key, 10, 'ไม่มีผลการประเมินที่อนุมัติแล้ว' from project p
    where not exists (select from evaluation e where e.project_key = p.key and e.status = 'APPROVED')
    union all
    select p.key, 10, case k.kind when 'EVALUATION_REPORT' then 'ไม่มีไฟล์รายงานผลการประเมิน'
        else 'ไม่มีไฟล์แบบบันทึกองค์ความรู้' end
    from project p cross join (values ('EVALUATION_REPORT'), ('KNOWLEDGE_RECORD')) k (kind)
    where not exists (select from document d where d.project_key = p.key and d.kind = k.kind);

create view finding_without_evidence as
    select c.project_key, 'step-' || c.number || ' ' || m.what as ref, c.at,
        (select l.user_id_ from act_hi_op_log l where l.proc_inst_id_ = c.instance_id and l.operation_type_ = 'Complete'
         order by l.timestamp_ desc limit 1) as person,
        'ขั้นที่ ' || c.number || ' ' || c.name || ': ' || m.what as what, null::bigint as act, null::text as task_id
    from finding_closed_step c join finding_missing_evidence m on m.project_key = c.project_key and m.step = c.number
    union all
    select c.project_key, 'step-1', c.at,
        (select l.user_id_ from act_hi_op_log l where l.proc_inst_id_ = c.instance_id and l.operation_type_ = 'Complete'
         order by l.timestamp_ desc limit 1),
        'ขั้นที่ 1 ' || c.name || ': ไม่มีบันทึกการรับทราบแนวทางครบทุกฉบับ', null, null
    from finding_closed_step c join project p on p.key = c.project_key
    where c.number = 1 and exists (select from finding_guideline g
        where g.since < c.at
          and g.fiscal_year = (select max(o.fiscal_year) from finding_guideline o
              where o.fiscal_year <= p.fiscal_year and o.since < c.at)
          and not exists (select from guideline_acknowledgement k
              where k.project_key = p.key and k.guideline_id = g.id));

-- Told later than three days before, or not at all, and held or visited nevertheless. A waiver is a manager's; what lets
-- a late visit pass is the reason that the officer gave.
create view finding_notice as
    select a.project_key, 'activity-' || a.id as ref, a.planned_on::timestamp at time zone 'Asia/Bangkok' as at,
        coalesce(a.told_by, a.recorded_by) as person, m.name as occasion, a.planned_on - a.told_on as days,
        a.waived_by is not null as let_pass
    from activity a join finding_meeting m on m.kind = a.kind
    where a.status = 'HELD' and (a.told_on is null or a.told_on > a.planned_on - 3)
    union all
    select r.project_key, 'round-' || r.round, r.visited_on::timestamp at time zone 'Asia/Bangkok', r.visited_by,
        'ติดตามเยี่ยมเยียนรอบที่ ' || r.round, r.visited_on - r.told_on, btrim(coalesce(r.told_note, '')) <> ''
    from follow_up_round r
    where r.status = 'VISITED' and (r.told_on is null or r.told_on > r.visited_on - 3);

create view finding_short_notice as
    select project_key, ref, at, person, occasion || case when days is null then ' ไม่มีบันทึกว่าแจ้งล่วงหน้า'
            else ' แจ้งล่วงหน้า ' || days || ' วัน' end as what, null::bigint as act, null::text as task_id
    from finding_notice where not let_pass;

create view finding_waived_notice as
    select project_key, ref, at, person, occasion || case when days is null then ' ไม่มีบันทึกว่าแจ้งล่วงหน้า'
            else ' แจ้งล่วงหน้า ' || days || ' วัน' end as what, null::bigint as act, null::text as task_id
    from finding_notice where let_pass;

-- Who wrote a thing and approved it, too, as the record says now
create view finding_own_approval_of_record as
    select project_key, 'plan' as ref, decided_at as at, decided_by as person, 'แผนงาน' as what,
        null::bigint as act, null::text as task_id
    from plan where decided_by = author
    union all
    select project_key, 'materials', decided_at, decided_by, 'การขอวัสดุ', null, null
    from material_request where decided_by = requested_by
    union all
    select project_key, 'plan-change-' || id, decided_at, decided_by, 'การปรับแผนงาน', null, null
    from plan_change where decided_by = requested_by
    union all
    select a.project_key, 'notice-' || a.id, a.waived_at, a.waived_by,
        'การผ่อนผันวันแจ้ง: ' || m.name || ' ที่ตนเองเป็นผู้แจ้ง', null, null
    from activity a join finding_meeting m on m.kind = a.kind where a.waived_by = a.told_by
    union all
    select project_key, 'report-' || revision, approved_at, approved_by, 'รายงานผลการประเมินฉบับที่ ' || revision,
        null, null
    from evaluation where approved_by in (collected_by, reviewed_by);

-- Money beside what it was planned to be, in baht
create view finding_over_plan as
    select a.project_key, 'activity-' || a.id as ref, a.recorded_at as at, a.recorded_by as person,
        m.name || ' ใช้ ' || to_char(a.cost, 'FM999,999,999,990.00') || ' บาท เกินแผน '
            || to_char(a.cost - a.budget, 'FM999,999,999,990.00') || ' บาท' as what,
        null::bigint as act, null::text as task_id
    from activity a join finding_meeting m on m.kind = a.kind
    where a.status = 'HELD' and a.cost > a.budget
    union all
    select i.project_key, 'item-' || i.id, coalesce(r.decided_at, r.requested_at), r.requested_by,
        'ส่งมอบ' || i.item || ' ' || to_char(h.worth, 'FM999,999,999,990.00') || ' บาท เกินที่อนุมัติ '
            || to_char(h.worth - round(i.quantity * i.unit_price, 2), 'FM999,999,999,990.00') || ' บาท', null, null
    from material_item i join material_request r on r.project_key = i.project_key
        cross join lateral (select sum(round(o.quantity * o.unit_price, 2)) as worth from handover o
            where o.material_item_id = i.id) h
    where h.worth > round(i.quantity * i.unit_price, 2)
    union all
    select r.project_key, 'materials', coalesce(r.decided_at, r.requested_at), coalesce(r.decided_by, r.requested_by),
        'วัสดุที่อนุมัติ ' || to_char(i.worth, 'FM999,999,999,990.00') || ' บาท เกินแผน '
            || to_char(i.worth - m.worth, 'FM999,999,999,990.00') || ' บาท', null, null
    from material_request r
        cross join lateral (select coalesce(sum(round(quantity * unit_price, 2)), 0) as worth from material_item
            where project_key = r.project_key) i
        cross join lateral (select coalesce(sum(round(quantity * unit_price, 2)), 0) as worth from plan_material
            where project_key = r.project_key) m
    where r.status in ('APPROVED', 'HANDED_OVER') and i.worth > m.worth
    union all
    select p.key, 'plan', l.submitted_at, l.author, 'แผนงานรวม ' || to_char(planned.worth, 'FM999,999,999,990.00')
            || ' บาท เกินงบประมาณโครงการ ' || to_char(planned.worth - p.budget, 'FM999,999,999,990.00') || ' บาท',
        null, null
    from project p join plan l on l.project_key = p.key
        cross join lateral (select
            (select coalesce(sum(budget), 0) from activity where project_key = p.key and status <> 'CANCELLED')
            + (select coalesce(sum(round(quantity * unit_price, 2)), 0) from plan_material where project_key = p.key)
            as worth) planned
    where planned.worth > p.budget
    union all
    select p.key, 'spent', spent.at, null, 'ใช้จ่ายรวม ' || to_char(spent.worth, 'FM999,999,999,990.00')
            || ' บาท เกินงบประมาณโครงการ ' || to_char(spent.worth - p.budget, 'FM999,999,999,990.00') || ' บาท',
        null, null
    from project p
        cross join lateral (select coalesce(sum(x.worth), 0) as worth, max(x.at) as at from (
            select cost, recorded_at from activity where project_key = p.key and status = 'HELD'
            union all
            select round(o.quantity * o.unit_price, 2), o.handed_on::timestamp at time zone 'Asia/Bangkok'
            from material_item i join handover o on o.material_item_id = i.id where i.project_key = p.key) x (worth, at))
            spent
    where spent.worth > p.budget;

-- Handed over, and in no round since then seen in use or stored; or seen lost at last
create view finding_not_seen_again as
    select i.project_key, 'item-' || i.id as ref, r.visited_on::timestamp at time zone 'Asia/Bangkok' as at,
        r.visited_by as person, i.item || ': ส่งมอบ ' || gone.handed || ' ครัวเรือน'
            || case when gone.unseen > 0 then ' ไม่พบบันทึกการติดตาม ' || gone.unseen || ' ครัวเรือน' else '' end
            || case when gone.lost > 0 then ' สูญหาย ' || gone.lost || ' ครัวเรือน' else '' end as what,
        null::bigint as act, null::text as task_id
    from material_item i
        cross join lateral (select f.visited_on, f.visited_by from follow_up_round f
            where f.project_key = i.project_key and f.status = 'VISITED' order by f.round desc limit 1) r
        cross join lateral (select count(distinct o.household_id) as handed,
                count(distinct o.household_id) filter (where s.state is null) as unseen,
                count(distinct o.household_id) filter (where s.state = 'LOST') as lost
            from handover o left join lateral (select s.state from material_sighting s join visit v on v.id = s.visit_id
                where s.handover_id = o.id order by v.round desc limit 1) s on true
            where o.material_item_id = i.id and o.handed_on <= r.visited_on) gone
    where gone.unseen > 0 or gone.lost > 0;

-- Rounds whose day went by, households without an entry, and households that nobody ever met
create view finding_missed_visit as
    select r.project_key, 'round-' || r.round as ref, (r.planned_on + 1)::timestamp at time zone 'Asia/Bangkok' as at,
        p.officer as person, 'รอบที่ ' || r.round || ' เลยวันที่กำหนดแล้วยังไม่มีบันทึกการเยี่ยม' as what,
        null::bigint as act, null::text as task_id
    from follow_up_round r join project p on p.key = r.project_key
    where r.status = 'PLANNED' and p.status in ('RUNNING', 'CLOSED')
    union all
    select r.project_key, 'entries-' || r.round, r.visited_on::timestamp at time zone 'Asia/Bangkok', r.visited_by,
        'รอบที่ ' || r.round || ' ไม่มีบันทึกการเยี่ยม ' || left_out.households || ' ครัวเรือน', null, null
    from follow_up_round r
        cross join lateral (select count(*) as households from household h
            where h.project_key = r.project_key
              and not exists (select from visit v where v.household_id = h.id and v.round = r.round)
              and not exists (select from visit gone where gone.household_id = h.id and gone.round < r.round
                  and gone.outcome in ('MOVED_AWAY', 'WITHDREW'))) left_out
    where r.status = 'VISITED' and left_out.households > 0
    union all
    select p.key, 'never-met', last.visited_on::timestamp at time zone 'Asia/Bangkok', last.visited_by,
        'ไม่เคยได้พบ ' || unmet.households || ' ครัวเรือนเลยตลอดการติดตาม', null, null
    from project p
        cross join lateral (select r.visited_on, r.visited_by from follow_up_round r
            where r.project_key = p.key and r.status = 'VISITED' order by r.round desc limit 1) last
        cross join lateral (select count(*) as households from household h
            where h.project_key = p.key
              and exists (select from visit v where v.household_id = h.id)
              and not exists (select from visit v where v.household_id = h.id
                  and v.outcome in ('VISITED', 'MOVED_AWAY', 'WITHDREW'))) unmet
    where unmet.households > 0
      and not exists (select from follow_up_round r where r.project_key = p.key and r.status = 'PLANNED');

-- The same income in at least five households that are at least half of those who told one
create view finding_same_income as
    select p.key as project_key, 'baseline' as ref, p.registered_at as at, p.officer as person,
        'รายได้ก่อนเข้าร่วม ' || to_char(same.income, 'FM999,999,990.00') || ' บาท เท่ากัน ' || same.households
            || ' จาก ' || same.told || ' ครัวเรือน' as what, null::bigint as act, null::text as task_id
    from project p cross join lateral (
        select h.baseline_income as income, count(*) as households, (sum(count(*)) over ())::bigint as told
        from household h where h.project_key = p.key group by h.baseline_income order by 2 desc, 1 limit 1) same
    where same.households >= 5 and same.households * 2 >= same.told
    union all
    select r.project_key, 'round-' || r.round, r.visited_on::timestamp at time zone 'Asia/Bangkok', r.visited_by,
        'รายได้จากการเยี่ยมรอบที่ ' || r.round || ' ' || to_char(same.income, 'FM999,999,990.00') || ' บาท เท่ากัน '
            || same.households || ' จาก ' || same.told || ' ครัวเรือน', null, null
    from follow_up_round r cross join lateral (
        select v.income, count(*) as households, (sum(count(*)) over ())::bigint as told
        from visit v where v.project_key = r.project_key and v.round = r.round and v.income is not null
        group by v.income order by 2 desc, 1 limit 1) same
    where r.status = 'VISITED' and same.households >= 5 and same.households * 2 >= same.told
    union all
    select e.project_key, 'result-' || e.revision, e.collected_at, e.collected_by,
        'รายได้ตามผลการประเมินฉบับที่ ' || e.revision || ' ' || to_char(same.income, 'FM999,999,990.00')
            || ' บาท เท่ากัน ' || same.households || ' จาก ' || same.told || ' ครัวเรือน', null, null
    from evaluation e cross join lateral (
        select r.income, count(*) as households, (sum(count(*)) over ())::bigint as told
        from household_result r
        where r.project_key = e.project_key and r.revision = e.revision and r.income is not null
        group by r.income order by 2 desc, 1 limit 1) same
    where same.households >= 5 and same.households * 2 >= same.told;

-- User tasks that people completed; the engine writes Thailand's time
create index finding_night_task on act_hi_taskinst (end_time_)
    where delete_reason_ = 'completed' and (extract(hour from end_time_) >= 22 or extract(hour from end_time_) < 5);
create index finding_weekend_task on act_hi_taskinst (end_time_)
    where delete_reason_ = 'completed' and extract(isodow from end_time_) > 5;

create view finding_night as
    select h.business_key_ as project_key, t.id_ as ref, t.end_time_ at time zone 'Asia/Bangkok' as at,
        coalesce((select l.user_id_ from act_hi_op_log l where l.task_id_ = t.id_ and l.operation_type_ = 'Complete'
            limit 1), t.assignee_) as person,
        replace(t.name_, e'\n', '') || ' เวลา ' || to_char(t.end_time_, 'HH24:MI') || ' น.' as what,
        null::bigint as act, t.id_::text as task_id
    from act_hi_taskinst t join act_hi_procinst h on h.id_ = t.proc_inst_id_
    where t.delete_reason_ = 'completed'
      and (extract(hour from t.end_time_) >= 22 or extract(hour from t.end_time_) < 5);

-- The list of holidays is the operator's (sammachip.holidays): the asking transaction says it in sammachip.holidays
create view finding_day_off as
    select h.business_key_ as project_key, t.id_ as ref, t.end_time_ at time zone 'Asia/Bangkok' as at,
        coalesce((select l.user_id_ from act_hi_op_log l where l.task_id_ = t.id_ and l.operation_type_ = 'Complete'
            limit 1), t.assignee_) as person,
        replace(t.name_, e'\n', '') || case extract(isodow from t.end_time_) when 6 then ' (วันเสาร์)'
            else ' (วันอาทิตย์)' end as what, null::bigint as act, t.id_::text as task_id
    from act_hi_taskinst t join act_hi_procinst h on h.id_ = t.proc_inst_id_
    where t.delete_reason_ = 'completed' and extract(isodow from t.end_time_) > 5
    union all
    select h.business_key_, t.id_, t.end_time_ at time zone 'Asia/Bangkok',
        coalesce((select l.user_id_ from act_hi_op_log l where l.task_id_ = t.id_ and l.operation_type_ = 'Complete'
            limit 1), t.assignee_),
        replace(t.name_, e'\n', '') || ' (วันหยุดราชการ)', null, t.id_
    from unnest(coalesce(nullif(current_setting('sammachip.holidays', true), ''), '{}')::date[]) day_off
        join act_hi_taskinst t on t.end_time_ >= day_off and t.end_time_ < day_off + 1
        join act_hi_procinst h on h.id_ = t.proc_inst_id_
    where t.delete_reason_ = 'completed' and extract(isodow from day_off) <= 5;
