-- Findings that only the change log knows, in the shape told in V145.

-- Lines that change a figure which somebody approves: the plan's, the materials', the results'. A first value is none.
create view finding_figure as
    select c.act, c.line, c.table_name, c.row_key, c.operation, c.facts
    from audit.change c
    where c.operation = 'U' and (
            c.table_name = 'project' and (c.facts ? 'budget' or c.facts ? 'household_target')
            or c.table_name = 'activity' and (c.facts ? 'budget' or c.facts -> 'cost' ->> 0 is not null)
            or c.table_name = 'plan' and (c.facts ? 'rounds' or c.facts ? 'round_interval_days')
            or c.table_name = 'household' and (c.facts ? 'baseline_income' or c.facts ? 'members')
            or c.table_name = 'evaluation' and c.facts -> 'indicators' ->> 0 is not null
            or c.table_name = 'visit' and c.facts -> 'income' ->> 0 is not null)
        or c.operation in ('U', 'D') and c.table_name in ('attendance', 'handover', 'household_result', 'group_result')
        or c.table_name in ('plan_material', 'material_item');
create index change_of_figure on audit.change (act) where
    operation = 'U' and (
            table_name = 'project' and (facts ? 'budget' or facts ? 'household_target')
            or table_name = 'activity' and (facts ? 'budget' or facts -> 'cost' ->> 0 is not null)
            or table_name = 'plan' and (facts ? 'rounds' or facts ? 'round_interval_days')
            or table_name = 'household' and (facts ? 'baseline_income' or facts ? 'members')
            or table_name = 'evaluation' and facts -> 'indicators' ->> 0 is not null
            or table_name = 'visit' and facts -> 'income' ->> 0 is not null)
        or operation in ('U', 'D') and table_name in ('attendance', 'handover', 'household_result', 'group_result')
        or table_name in ('plan_material', 'material_item');

-- What is approved, and by which step: an act that decides (approves a plan, a change of it, a request, a report) may
-- change figures.
create view finding_decision as
    select c.act, c.table_name, c.row_key, c.facts
    from audit.change c
    where c.facts -> 'status' ->> 1 = 'APPROVED'
      and c.table_name in ('plan', 'plan_change', 'material_request', 'evaluation');
create index change_that_approves on audit.change (act)
    where facts -> 'status' ->> 1 = 'APPROVED'
      and table_name in ('plan', 'plan_change', 'material_request', 'evaluation');

create view finding_changed_after_approval as
    select a.chain as project_key, a.id || '-' || f.line as ref, a.at, a.person,
        obj_description(f.table_name::regclass, 'pg_class') || ': ' || coalesce((
            select string_agg(coalesce(k.label, v.key) || case
                    when jsonb_typeof(v.value -> 0) in ('object', 'array')
                        or jsonb_typeof(v.value -> 1) in ('object', 'array') then ' เปลี่ยน'
                    else ' จาก ' || coalesce(v.value ->> 0, '–') || ' เป็น ' || coalesce(v.value ->> 1, '–') end,
                ', ' order by v.key)
            from jsonb_each(f.facts) v
                left join audit.logged_column k on k.table_name = f.table_name and k.column_name = v.key
            where f.operation = 'U'), case f.operation when 'I' then 'เพิ่มรายการ' when 'D' then 'ลบรายการ'
                else 'แก้ไขรายการ' end) as what,
        a.id as act, null::text as task_id
    from finding_figure f join audit.act a on a.id = f.act
        cross join lateral (select case
            when f.table_name in ('project', 'plan', 'plan_material')
                or f.table_name = 'activity' and f.facts ? 'budget'
                then (select l.decided_at from plan l where l.project_key = a.chain and l.status = 'APPROVED')
            when f.table_name = 'material_item'
                then (select r.decided_at from material_request r
                      where r.project_key = a.chain and r.status in ('APPROVED', 'HANDED_OVER'))
            when f.table_name in ('household_result', 'group_result', 'evaluation')
                then (select e.approved_at from evaluation e where e.project_key = a.chain and e.status = 'APPROVED'
                      and e.revision = (f.row_key ->> 'revision')::int)
            else (select min(e.approved_at) from evaluation e where e.project_key = a.chain and e.status = 'APPROVED')
            end as at) approved
    where a.at > approved.at
      and not exists (select from finding_decision d where d.act = a.id);

-- Whoever set a thing approved was signed in as its author, whatever the record says of it now
drop view finding_own_approval;
create view finding_own_approval as
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
    from evaluation where approved_by in (collected_by, reviewed_by)
    union all
    select a.chain, 'act-' || a.id, a.at, a.person,
        obj_description(d.table_name::regclass, 'pg_class') || ' (ตามบันทึกการเปลี่ยนแปลง ต่างจากทะเบียนปัจจุบัน)', a.id, null
    from finding_decision d join audit.act a on a.id = d.act
        cross join lateral (
            select l.author, l.decided_by from plan l where d.table_name = 'plan' and l.project_key = a.chain
            union all
            select r.requested_by, r.decided_by from material_request r
            where d.table_name = 'material_request' and r.project_key = a.chain
            union all
            select c.requested_by, c.decided_by from plan_change c
            where d.table_name = 'plan_change' and c.id = (d.row_key ->> 'id')::bigint
            union all
            select e.collected_by, e.approved_by from evaluation e where d.table_name = 'evaluation'
                and e.project_key = a.chain and e.revision = (d.row_key ->> 'revision')::int) now (author, decided_by)
    where a.person = now.author and now.decided_by is distinct from a.person;

-- Neither a person who was signed in nor the engine: commands in the database, updates of the service, its housekeeping.
-- Uploads that no form took up go by themselves every night; that is no finding.
create index act_by_hand on audit.act (at) where person is null and instance_id is null and chain like 'SMC-%';
create view finding_by_hand as
    select a.chain as project_key, 'act-' || a.id as ref, a.at, a.person,
        (select string_agg(t.label, ', ' order by t.label) from (
            select obj_description(c.table_name::regclass, 'pg_class') || ' ' || count(*) || ' รายการ' as label
            from audit.change c where c.act = a.id group by c.table_name) t)
            || ' (บัญชีฐานข้อมูล ' || a.db_user || ')' as what, a.id as act, null::text as task_id
    from audit.act a
    where a.person is null and a.instance_id is null and a.chain like 'SMC-%'
      and exists (select from audit.change c where c.act = a.id
          and not (c.table_name in ('document', 'document_thumbnail') and c.operation = 'D'));
