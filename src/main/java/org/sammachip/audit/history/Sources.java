package org.sammachip.audit.history;

import java.util.List;

/** All sources of the timeline. What an act of the change log tells, no other source tells again. */
final class Sources {

    /** Of a user task: managers decide, some tasks tell people of a day, all others are work. */
    private static final String KIND = """
            case when a.task in ('approvePlan', 'waiveNotice', 'approveMaterials', 'reviewReport', 'approveReport',
                    'approvePlanChange', 'resumeProject') then 'DECISION'
                when a.task in ('coordinateActivity', 'tellHouseholds') then 'MESSAGE' else 'TASK' end""";

    /**
     * The change log. A task that somebody completed is the act that carries its id; what came of it at once, such as
     * the plan's new status, is the same act.
     */
    static final Source ACTS = new Source("บันทึกการเปลี่ยนแปลงข้อมูล", """
            select a.at, 'a' || a.id id,
                case when audit.by_others(a.db_user) then 'ADMINISTRATION'
                    when a.person is not null and a.task_id is not null then %s
                    when changed.tables && '{personal}' then 'ADMINISTRATION'
                    when changed.tables && '{escalation}' then 'ESCALATION'
                    when changed.tables <@ '{document,document_order,document_thumbnail,submission}'
                        and changed.tables && '{document,document_order}' then 'DOCUMENT'
                    when changed.tables && '{submission}' then 'REQUEST'
                    when a.person is null and a.instance_id is null then 'ADMINISTRATION'
                    else 'CHANGE' end kind,
                a.person, a.instance_id instance, a.task_id, a.task, null::text task_name, a.id act,
                'act' says, null::text[] words
            from audit.act a cross join lateral (
                select case when a.task_id is not null and a.person is not null then null
                    else (select array_agg(distinct c.table_name) from audit.change c where c.act = a.id) end tables) changed
            where a.chain = :key""".formatted(KIND));

    private static final Source TASKS =
            new Source("งานตามขั้นตอน", """
            select t.start_time_ at time zone 'Asia/Bangkok' at, 'tc' || t.id_ id, 'TASK' kind, null::text person,
                t.proc_inst_id_ instance, t.id_ task_id, t.task_def_key_ task, replace(t.name_, chr(10), '') task_name,
                null::bigint act, 'task.opened' says,
                array[replace(t.name_, chr(10), ''), (t.due_date_::date)::text] words
            from act_hi_procinst i join act_hi_taskinst t on t.proc_inst_id_ = i.id_ where i.business_key_ = :key
            union all
            select t.end_time_ at time zone 'Asia/Bangkok', 'te' || t.id_,
                case when t.delete_reason_ = 'completed' then %s else 'TASK' end,
                case when t.delete_reason_ = 'completed' then coalesce((select max(o.user_id_) from act_hi_op_log o
                    where o.task_id_ = t.id_ and o.operation_type_ = 'Complete'), t.assignee_) end,
                t.proc_inst_id_, t.id_, t.task_def_key_, replace(t.name_, chr(10), ''), null,
                case when t.delete_reason_ = 'completed' then 'task.completed' else 'task.withdrawn' end,
                array[replace(t.name_, chr(10), '')]
            from act_hi_procinst i join act_hi_taskinst t on t.proc_inst_id_ = i.id_
            where i.business_key_ = :key and t.end_time_ is not null
              and t.id_ not in (select a.task_id from audit.act a
                  where a.chain = :key and a.task_id is not null and a.person is not null)""".formatted(KIND.replace("a.task", "t.task_def_key_")));

    private static final Source PROCESSES = new Source("การเริ่มและสิ้นสุดขั้นตอน", """
            select i.start_time_ at time zone 'Asia/Bangkok' at, 'ps' || i.id_ id, 'TASK' kind, null::text person,
                i.id_ instance, null::text task_id, null::text task, null::text task_name, null::bigint act,
                case when i.proc_def_key_ = 'communityProject' then 'case.started' when s.number is null
                    then 'process.started' else 'step.started' end says,
                array[coalesce(replace(d.name_, chr(10), ''), i.proc_def_key_)] words
            from act_hi_procinst i left join act_re_procdef d on d.id_ = i.proc_def_id_
                left join report_step s on s.process = i.proc_def_key_
            where i.business_key_ = :key and (i.super_process_instance_id_ is not null or i.proc_def_key_ = 'communityProject')
            union all
            select i.end_time_ at time zone 'Asia/Bangkok', 'pe' || i.id_, 'TASK', null, i.id_, null, null, null, null,
                case when i.proc_def_key_ = 'communityProject' then 'case' when s.number is null then 'process'
                    else 'step' end || case when i.state_ = 'COMPLETED' and (i.proc_def_key_ <> 'communityProject' or exists (
                        select from project p where p.key = :key and p.status <> 'CANCELLED'))
                    then '.ended' else '.stopped' end,
                array[coalesce(replace(d.name_, chr(10), ''), i.proc_def_key_)]
            from act_hi_procinst i left join act_re_procdef d on d.id_ = i.proc_def_id_
                left join report_step s on s.process = i.proc_def_key_
            where i.business_key_ = :key and i.end_time_ is not null
                and (i.super_process_instance_id_ is not null or i.proc_def_key_ = 'communityProject')
            union all
            select i.start_time_ at time zone 'Asia/Bangkok', 'pr' || i.id_, 'REQUEST', i.start_user_id_, i.id_, null,
                null, null, null, 'request', array[coalesce(replace(d.name_, chr(10), ''), i.proc_def_key_)]
            from act_hi_procinst i left join act_re_procdef d on d.id_ = i.proc_def_id_
            where i.business_key_ = :key and i.super_process_instance_id_ is null
              and i.proc_def_key_ <> 'communityProject' and i.proc_def_key_ not like 'order%'
              and not exists (select from audit.act a where a.chain = :key and a.instance_id = i.id_
                  and a.person is not null)""");

    private static final Source EVENTS = new Source("เวลาที่ครบกำหนดและข้อความในระบบ", """
            select e.end_time_ at time zone 'Asia/Bangkok' at, 'e' || e.id_ id,
                case when e.act_type_ ilike '%timer%' then 'TIMER' else 'MESSAGE' end kind,
                null::text person, e.proc_inst_id_ instance, null::text task_id, null::text task, null::text task_name,
                null::bigint act,
                case when e.act_type_ ilike '%timer%' then 'event.timer' else 'event.message' end says,
                array[coalesce(replace(e.act_name_, chr(10), ''), e.act_id_)] words
            from act_hi_procinst i join act_hi_actinst e on e.proc_inst_id_ = i.id_
            where i.business_key_ = :key and e.end_time_ is not null and e.act_inst_state_ <> 2
              and e.act_type_ = any ('{intermediateTimer,boundaryTimer,timerStartEvent,intermediateMessageCatch,boundaryMessage,messageStartEvent}')""");

    private static final Source INCIDENTS = new Source("เหตุขัดข้องของระบบ", """
            select n.create_time_ at time zone 'Asia/Bangkok' at, 'ic' || n.id_ id, 'INCIDENT' kind, null::text person,
                n.proc_inst_id_ instance, null::text task_id, null::text task, null::text task_name, null::bigint act,
                'incident.opened' says,
                array[coalesce((select replace(max(x.act_name_), chr(10), '') from act_hi_actinst x
                    where x.proc_inst_id_ = n.proc_inst_id_ and x.act_id_ = n.activity_id_), n.activity_id_)] words
            from act_hi_procinst i join act_hi_incident n on n.proc_inst_id_ = i.id_
            where i.business_key_ = :key and n.cause_incident_id_ = n.id_
            union all
            select n.end_time_ at time zone 'Asia/Bangkok', 'ie' || n.id_, 'INCIDENT', null, n.proc_inst_id_, null, null,
                null, null, 'incident.ended',
                array[coalesce((select replace(max(x.act_name_), chr(10), '') from act_hi_actinst x
                    where x.proc_inst_id_ = n.proc_inst_id_ and x.act_id_ = n.activity_id_), n.activity_id_)]
            from act_hi_procinst i join act_hi_incident n on n.proc_inst_id_ = i.id_
            where i.business_key_ = :key and n.cause_incident_id_ = n.id_ and n.end_time_ is not null""");

    /**
     * What people had the engine do: to the case, and to all cases of a model while this one ran. A variable that was
     * set with a form is the form's; one that was set by itself was set by hand.
     */
    private static final Source OPERATIONS = new Source("บันทึกการดำเนินการของผู้ใช้", """
            select min(o.timestamp_) at time zone 'Asia/Bangkok' at, 'o' || min(o.id_) id,
                case when min(o.entity_type_) = 'Task' and min(o.operation_type_) in ('Claim', 'Assign', 'Delegate', 'Resolve')
                    then 'TASK' else 'ADMINISTRATION' end kind,
                min(o.user_id_) person, min(o.proc_inst_id_) instance, min(o.task_id_) task_id, null::text task,
                replace(min(t.name_), chr(10), '') task_name, null::bigint act,
                case when min(o.operation_type_) = 'Claim' and min(o.user_id_) = min(o.new_value_) then 'operation.claimed'
                    when min(o.proc_inst_id_) is null then 'operation.wide.' || min(o.operation_type_)
                    else 'operation.' || min(o.operation_type_) end says,
                array[coalesce(replace(min(t.name_), chr(10), ''), min(o.entity_type_)), min(o.new_value_)] words
            from (select o.* from act_hi_procinst i join act_hi_op_log o on o.proc_inst_id_ = i.id_
                    where i.business_key_ = :key and not (o.operation_type_ in ('SetVariable', 'ModifyVariable',
                        'RemoveVariable') and exists (select from act_hi_op_log f where f.proc_inst_id_ = o.proc_inst_id_
                            and f.operation_id_ = o.operation_id_ and f.operation_type_ in ('Complete', 'Create')))
                union all
                select o.* from act_hi_op_log o where o.proc_inst_id_ is null
                    and o.entity_type_ in ('ProcessDefinition', 'ProcessInstance', 'JobDefinition')
                    and exists (select from act_hi_procinst i where i.business_key_ = :key
                        and (o.proc_def_key_ is null or o.proc_def_key_ = i.proc_def_key_)
                        and (o.proc_def_id_ is null or o.proc_def_id_ = i.proc_def_id_)
                        and o.timestamp_ >= i.start_time_ and o.timestamp_ <= coalesce(i.end_time_, 'infinity'))) o
                left join act_hi_taskinst t on t.id_ = o.task_id_
            where o.user_id_ is not null and o.operation_type_ not in ('Complete', 'Create')
            group by o.operation_id_, o.task_id_, o.operation_type_""");

    private static final Source DOCUMENTS = new Source("เอกสาร", """
            select d.created_at at, 'd' || d.id id, 'DOCUMENT' kind, d.created_by person, null::text instance,
                null::text task_id, null::text task, null::text task_name, null::bigint act, 'document.made' says,
                array[d.kind, d.id::text] words
            from document d where d.project_key = :key
              and d.id::text not in (select c.row_key ->> 'id' from audit.act a join audit.change c on c.act = a.id
                  where a.chain = :key and c.table_name = 'document')""");

    private static final Source ESCALATIONS = new Source("การแจ้งเตือนงานล่าช้า", """
            select x.escalated_at at, 'x' || x.id id, 'ESCALATION' kind, null::text person, t.proc_inst_id_ instance,
                x.task_id, x.task_definition task, replace(t.name_, chr(10), '') task_name, null::bigint act,
                case when x.level = 0 then 'escalation.reminded' else 'escalation.told' end says,
                array[coalesce(replace(t.name_, chr(10), ''), x.task_definition), array_to_string(x.told, ',')] words
            from escalation x left join act_hi_taskinst t on t.id_ = x.task_id where x.project_key = :key
              and x.id::text not in (select c.row_key ->> 'id' from audit.act a join audit.change c on c.act = a.id
                  where a.chain = :key and c.table_name = 'escalation')""");

    static final List<Source> ALL =
            List.of(ACTS, TASKS, PROCESSES, EVENTS, INCIDENTS, OPERATIONS, DOCUMENTS, ESCALATIONS);

    private Sources() {}
}
