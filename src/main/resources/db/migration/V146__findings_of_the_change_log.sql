-- Findings that only the change log knows, in the shape told in V145.

create index act_by_login on audit.act (db_user collate "C");

-- A table in Thai, also of lines that the log writes of itself and of tables that are gone
create function finding_label(table_name text) returns text language sql stable
    return case table_name when 'personal' then 'ลบข้อมูลส่วนบุคคลในบันทึก' when 'access' then 'บันทึกการเข้าถึง'
        when 'submission' then 'แบบที่ส่ง' else coalesce(obj_description(to_regclass(table_name), 'pg_class'), table_name) end;

-- Lines that change a figure which somebody approves: the plan's, the materials', the results'. A first value is none, and
-- erasing what tells of people leaves the figures.
create view finding_figure as
    select c.act, c.line, c.table_name, c.row_key, c.operation, c.facts
    from audit.change c
    where c.operation = 'U' and (
            c.table_name = 'project' and (c.facts ? 'budget' or c.facts ? 'household_target')
            or c.table_name = 'activity' and (c.facts ? 'budget' or c.facts -> 'cost' ->> 0 is not null)
            or c.table_name = 'plan' and (c.facts ? 'rounds' or c.facts ? 'round_interval_days')
            or c.table_name = 'household' and (c.facts ? 'baseline_income' or c.facts ? 'members')
            or c.table_name = 'evaluation' and c.facts -> 'indicators' ->> 0 is not null
            or c.table_name = 'visit' and c.facts -> 'income' ->> 0 is not null
            or c.table_name = 'attendance' and c.facts ? 'presence'
            or c.table_name = 'handover' and c.facts ?| '{quantity,unit_price,household_id,material_item_id}'
            or c.table_name = 'household_result' and c.facts ?| '{income,practises,satisfaction}'
            or c.table_name = 'group_result' and c.facts ? 'alive')
        or c.operation = 'D' and c.table_name in ('attendance', 'handover', 'household_result', 'group_result')
        or c.table_name in ('plan_material', 'material_item');
-- Asks less than the view: every line that is written is held against it.
create index change_of_figure on audit.change (act)
    where operation <> 'I' and table_name in ('project', 'activity', 'plan', 'household', 'evaluation', 'visit',
            'attendance', 'handover', 'household_result', 'group_result')
        or table_name in ('plan_material', 'material_item');

-- What is approved, and by which step: an act that decides (approves a plan, a change of it, a request, a report) may
-- change figures.
create view finding_decision as
    select c.act, c.table_name, c.row_key, c.facts
    from audit.change c
    where c.facts -> 'status' ->> 1 = 'APPROVED'
      and c.table_name in ('plan', 'plan_change', 'material_request', 'evaluation');

create view finding_changed_after_approval as
    select a.chain as project_key, a.id || '-' || f.line as ref, a.at, a.person,
        finding_label(f.table_name) || ': ' || coalesce((
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
            when f.table_name in ('project', 'plan', 'plan_material') or f.table_name = 'activity' and f.facts ? 'budget'
                then 'plan'
            when f.table_name = 'material_item' then 'material_request'
            else 'evaluation' end as thing) approved
        cross join lateral (select case approved.thing
            when 'plan' then (select l.decided_at from plan l where l.project_key = a.chain and l.status = 'APPROVED')
            when 'material_request' then (select r.decided_at from material_request r
                where r.project_key = a.chain and r.status in ('APPROVED', 'HANDED_OVER'))
            else (select min(e.approved_at) from evaluation e where e.project_key = a.chain and e.status = 'APPROVED'
                and (f.table_name not in ('household_result', 'group_result', 'evaluation')
                    or e.revision = (f.row_key ->> 'revision')::int))
            end as at) decided
    -- by their places in the chain, not by the times that they tell
    where decided.at is not null and coalesce(a.seq > (
            select case approved.thing when 'evaluation' then min(b.seq) else max(b.seq) end
            from audit.act b join finding_decision d on d.act = b.id
            where b.chain = a.chain and d.table_name = approved.thing
              and (f.table_name not in ('household_result', 'group_result', 'evaluation')
                  or d.row_key -> 'revision' = f.row_key -> 'revision')), a.at > decided.at)
      and not exists (select from finding_decision d where d.act = a.id);

-- What is written and approved
create index change_of_approved on audit.change (table_name, row_key)
    where table_name in ('plan', 'plan_change', 'material_request', 'evaluation', 'activity');

-- Lines that write who wrote a thing, and lines that approve it or let it pass
create view finding_authoring as
    select c.act, c.line, c.table_name, c.row_key, c.facts
    from audit.change c
    where c.table_name in ('plan', 'plan_change', 'material_request', 'evaluation')
            and (c.facts ?| '{author,requested_by,collected_by,reviewed_by}'
                or c.facts -> 'status' ->> 1 in ('SUBMITTED', 'REQUESTED', 'COLLECTED', 'REVIEWED'))
        or c.table_name = 'activity' and c.facts ? 'told_by';

create view finding_approving as
    select c.act, c.line, c.table_name, c.row_key, c.facts
    from audit.change c
    where c.table_name in ('plan', 'plan_change', 'material_request', 'evaluation') and c.facts -> 'status' ->> 1 = 'APPROVED'
        or c.table_name = 'activity' and c.facts -> 'waived_by' ->> 1 is not null;

-- Who approved what they had written at any time before, by the log: whoever turns the author round later is found all
-- the same. What the record shows itself counts once.
create view finding_own_approval as
    select project_key, ref, at, person, what, act, task_id from finding_own_approval_of_record
    union all
    select a.chain, 'act-' || a.id || '-' || d.line, a.at, a.person,
        case d.table_name when 'activity' then 'การผ่อนผันวันแจ้งที่ตนเองเป็นผู้แจ้ง' else finding_label(d.table_name) end
            || ' (ตามบันทึกการเปลี่ยนแปลง ต่างจากทะเบียนปัจจุบัน)', a.id, null
    from finding_approving d join audit.act a on a.id = d.act
    where exists (
            select from finding_authoring w join audit.act b on b.id = w.act
            where w.table_name = d.table_name and w.row_key = d.row_key and b.seq < a.seq
              and array[a.person, d.facts -> 'decided_by' ->> 1, d.facts -> 'approved_by' ->> 1, d.facts -> 'waived_by' ->> 1]
                  && array[b.person, w.facts -> 'author' ->> 1, w.facts -> 'requested_by' ->> 1,
                      w.facts -> 'collected_by' ->> 1, w.facts -> 'reviewed_by' ->> 1, w.facts -> 'told_by' ->> 1])
      and not exists (
            select from finding_own_approval_of_record r where r.project_key = a.chain and r.ref = case d.table_name
                when 'plan' then 'plan' when 'material_request' then 'materials'
                when 'plan_change' then 'plan-change-' || (d.row_key ->> 'id')
                when 'activity' then 'notice-' || (d.row_key ->> 'id')
                else 'report-' || (d.row_key ->> 'revision') end);

-- Who wrote or approved a thing, changed after its approval. Sending again and approving again change its status, too;
-- a new date is told anew.
create view finding_name_changed as
    select c.act, c.line, c.table_name, c.row_key, c.facts
    from audit.change c
    where c.operation = 'U' and (
        c.table_name in ('plan', 'plan_change', 'material_request', 'evaluation') and not c.facts ? 'status'
            and c.facts ?| '{author,requested_by,collected_by,reviewed_by,decided_by,approved_by}'
        or c.table_name = 'activity' and not c.facts ?| '{told_on,planned_on}' and c.facts ?| '{told_by,waived_by}');
create view finding_author_changed as
    select a.chain as project_key, 'act-' || a.id || '-' || n.line as ref, a.at, a.person,
        finding_label(n.table_name) || ': ' || changed.what as what, a.id as act, null::text as task_id
    from finding_name_changed n join audit.act a on a.id = n.act
        cross join lateral (
            select string_agg(coalesce(k.label, v.key) || ' จาก ' || (v.value ->> 0) || ' เป็น '
                || coalesce(v.value ->> 1, '–'), ', ' order by v.key) as what
            from jsonb_each(n.facts) v
                left join audit.logged_column k on k.table_name = n.table_name and k.column_name = v.key
            where v.key in ('author', 'requested_by', 'collected_by', 'reviewed_by', 'decided_by', 'approved_by', 'told_by',
                'waived_by') and v.value ->> 0 is not null) changed
    where changed.what is not null
      and exists (select from finding_approving d join audit.act b on b.id = d.act
          where d.table_name = n.table_name and d.row_key = n.row_key and b.seq < a.seq);

-- What an act did, in short
create function finding_summary(act bigint) returns text language sql stable
    return (select string_agg(t.label, ', ' order by t.label) from (
        select finding_label(c.table_name) || ' ' || count(*) || ' รายการ' as label
        from audit.change c where c.act = $1 group by c.table_name) t);

-- Commands in the database, updates of the service, its housekeeping. Uploads that no form took up go by themselves every
-- night, and so do people when their time is over; that is no finding.
create index act_by_hand on audit.act (at) where person is null and instance_id is null and chain like 'SMC-%';
create view finding_by_hand as
    select a.chain as project_key, 'act-' || a.id as ref, a.at, a.person,
        finding_summary(a.id) || ' (บัญชีฐานข้อมูล ' || a.db_user || ')' as what, a.id as act, null::text as task_id
    from audit.act a
    where a.chain like 'SMC-%' and audit.by_others(a.db_user)
    union all
    select a.chain, 'act-' || a.id, a.at, a.person,
        finding_summary(a.id) || ' (บัญชีฐานข้อมูล ' || a.db_user || ')', a.id, null
    from audit.act a
    where a.person is null and a.instance_id is null and a.chain like 'SMC-%' and not audit.by_others(a.db_user)
      and (not exists (select from audit.change c
              where c.act = a.id and c.table_name = 'project' and c.facts ? 'erased_at')
          or exists (select from finding_figure f where f.act = a.id))
      and exists (select from audit.change c where c.act = a.id
          and not (c.table_name in ('document', 'document_thumbnail') and c.operation = 'D'));

-- The same of what belongs to no project: accounts, groups, rights, areas, guidelines. What the service itself does with
-- nobody signed in (the first administrator, accounts that an office's own provider names) is no finding.
create view finding_office_by_hand as
    select null::text as project_key, 'act-' || a.id as ref, a.at, a.person,
        finding_summary(a.id) || coalesce((
            select ': ' || string_agg(distinct k.value, ', ' order by k.value)
            from audit.change c cross join jsonb_each_text(c.row_key) k
            where c.act = a.id and c.table_name in ('act_id_membership', 'act_id_user')), '')
            || ' (บัญชีฐานข้อมูล ' || a.db_user || ')' as what, a.id as act, null::text as task_id
    from audit.act a
    where a.chain = 'office' and audit.by_others(a.db_user);

-- Who gave whom what right, or took it. Rights that the engine makes of itself, beside an account, a group's member or a
-- task, are left out.
create view finding_right as
    select a.id as act, c.line, a.at, a.person, r.account,
        r.what || case c.operation when 'D' then ' (ถอน)' when 'U' then ' (แก้)' else ' (ให้)' end as what
    from audit.act a join audit.change c on c.act = a.id
        cross join lateral (
            select case c.operation when 'D' then 0 else 1 end side) s
        cross join lateral (
            select c.row_key ->> 'user_id_' as account,
                'บัญชี ' || (c.row_key ->> 'user_id_') || ' ในกลุ่ม ' || coalesce(
                    (select g.name_ from act_id_group g where g.id_ = c.row_key ->> 'group_id_'), c.row_key ->> 'group_id_') as what
            where c.table_name = 'act_id_membership'
            union all
            select c.facts -> 'user_id_' ->> s.side,
                case when c.facts -> 'user_id_' ->> s.side is null then 'กลุ่ม ' || (c.facts -> 'group_id_' ->> s.side)
                    else 'บัญชี ' || (c.facts -> 'user_id_' ->> s.side) end || ' ในพื้นที่ ' || coalesce(
                    (select t.name_ from act_id_tenant t where t.id_ = c.facts -> 'tenant_id_' ->> s.side),
                    c.facts -> 'tenant_id_' ->> s.side)
            where c.table_name = 'act_id_tenant_member'
            union all
            select coalesce(c.facts -> 'user_id_' ->> s.side, u.user_id_),
                finding_label(c.table_name) || ' ' || coalesce('บัญชี ' || coalesce(c.facts -> 'user_id_' ->> s.side, u.user_id_),
                    'กลุ่ม ' || coalesce(c.facts -> 'group_id_' ->> s.side, u.group_id_), c.row_key ->> 'id_')
            from (select) one left join act_ru_authorization u on u.id_ = c.row_key ->> 'id_'
            where c.table_name = 'act_ru_authorization'
              and coalesce((c.facts -> 'resource_type_' ->> s.side)::int, u.resource_type_, 0) not in (5, 7) -- filters, tasks
              and not exists (select from audit.change b where b.act = a.id
                  and b.table_name in ('act_id_user', 'act_id_membership', 'act_id_tenant_member'))) r
    where a.chain = 'office' and a.person is not null and not audit.by_others(a.db_user)
      and c.table_name in ('act_id_membership', 'act_id_tenant_member', 'act_ru_authorization');
create view finding_rights_changed as
    select null::text as project_key, 'act-' || r.act || '-' || r.line as ref, r.at, r.person, r.what, r.act,
        null::text as task_id
    from finding_right r;
create view finding_own_rights as
    select null::text as project_key, 'act-' || r.act || '-' || r.line as ref, r.at, r.person, r.what, r.act,
        null::text as task_id
    from finding_right r where r.account = r.person;
