-- The engine's history of processes, tasks, activities and operations stands outside the change log: the engine alone
-- writes it, and only adds to what is over. Whoever alters or deletes what is over is written down, in the chain of the
-- case; so is, in the office's, who alters a deployed model. Added rows are not, nor is what is still open, nor the
-- engine's own clean-up of rows whose time has come: it costs nothing at work.
create function audit.record_past() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    set timezone = 'Asia/Bangkok' as $$
declare
    before jsonb := to_jsonb(old);
    after jsonb := case when tg_op = 'UPDATE' then to_jsonb(new) end;
    entry bigint;
begin
    if before ? 'bytes_' then -- a model, by its SHA-256
        before := before || jsonb_build_object('bytes_', encode(sha256(old.bytes_), 'hex'));
        if tg_op = 'UPDATE' then
            after := after || jsonb_build_object('bytes_', encode(sha256(new.bytes_), 'hex'));
        end if;
    end if;
    if before = after then
        return null;
    end if;
    entry := audit.begin(coalesce((
        select p.key from public.project p where p.key = coalesce(before ->> 'business_key_', (
            select h.business_key_ from public.act_hi_procinst h where h.id_ = before ->> 'proc_inst_id_'))), 'office'));
    insert into audit.change
    select entry, coalesce((select max(c.line) from audit.change c where c.act = entry), 0) + 1, tg_table_name,
        jsonb_build_object('id_', old.id_), left(tg_op, 1),
        coalesce((select jsonb_object_agg(k, jsonb_build_array(before -> k, after -> k))
            from jsonb_object_keys(before) k
            where k <> 'id_' and coalesce(before -> k, 'null') <> coalesce(after -> k, 'null')), '{}');
    return null;
end $$;

create trigger audit_update after update on act_hi_op_log for each row execute function audit.record_past();
create trigger audit_delete after delete on act_hi_op_log for each row
    when (old.removal_time_ is null or old.removal_time_ > localtimestamp) execute function audit.record_past();
create trigger audit_update after update on act_hi_taskinst for each row
    when (old.end_time_ is not null or old.removal_time_ is distinct from new.removal_time_)
    execute function audit.record_past();
create trigger audit_delete after delete on act_hi_taskinst for each row
    when (old.removal_time_ is null or old.removal_time_ > localtimestamp) execute function audit.record_past();
create trigger audit_update after update on act_hi_actinst for each row
    when (old.end_time_ is not null or old.removal_time_ is distinct from new.removal_time_)
    execute function audit.record_past();
create trigger audit_delete after delete on act_hi_actinst for each row
    when (old.removal_time_ is null or old.removal_time_ > localtimestamp) execute function audit.record_past();

create trigger audit_update after update on act_hi_procinst for each row
    when (old.end_time_ is not null or old.removal_time_ is distinct from new.removal_time_
        or old.business_key_ is distinct from new.business_key_ or old.start_time_ is distinct from new.start_time_
        or old.start_user_id_ is distinct from new.start_user_id_ or old.proc_def_id_ is distinct from new.proc_def_id_)
    execute function audit.record_past();
create trigger audit_delete after delete on act_hi_procinst for each row
    when (old.removal_time_ is null or old.removal_time_ > localtimestamp) execute function audit.record_past();
create trigger audit_update after update on act_ge_bytearray for each row
    when (old.deployment_id_ is not null) execute function audit.record_past();
create trigger audit_delete after delete on act_ge_bytearray for each row
    when (old.deployment_id_ is not null) execute function audit.record_past();

create or replace view audit.logged_column as
    select c.oid::regclass::text table_name, a.attname::text column_name, a.attnum position,
        regexp_replace(d.description, '\s*\[\w+\]$', '') label, substring(d.description from '\[(\w+)\]$') mark
    from pg_trigger t
    join pg_class c on c.oid = t.tgrelid
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_description d on d.objoid = c.oid and d.classoid = 'pg_class'::regclass and d.objsubid = a.attnum
    where t.tgname = 'audit_delete';

comment on table act_hi_op_log is 'ประวัติการดำเนินการ';
comment on table act_hi_taskinst is 'ประวัติงาน';
comment on table act_hi_actinst is 'ประวัติกิจกรรมในแผนผัง';
comment on table act_hi_procinst is 'ประวัติของเรื่อง';
comment on table act_ge_bytearray is 'แบบจำลองที่ใช้';
do $$
declare
    each record;
begin
    for each in
        select c.table_name, c.column_name, n.label
        from information_schema.columns c
        left join (values ('id_', 'รหัส'), ('deployment_id_', 'ชุดแบบจำลอง'), ('proc_def_id_', 'แบบจำลอง'),
            ('proc_def_key_', 'ชื่อแบบจำลอง'), ('root_proc_inst_id_', 'เรื่องหลัก'), ('proc_inst_id_', 'เรื่อง'),
            ('execution_id_', 'จุดที่ดำเนินการ'), ('case_def_key_', 'ชื่อแบบกรณี'), ('case_def_id_', 'แบบกรณี'),
            ('case_inst_id_', 'กรณี'), ('case_execution_id_', 'จุดที่ดำเนินการของกรณี'), ('task_id_', 'งาน'),
            ('job_id_', 'งานเบื้องหลัง'), ('job_def_id_', 'แบบงานเบื้องหลัง'), ('batch_id_', 'ชุดงาน'),
            ('user_id_', 'ผู้ใช้'), ('timestamp_', 'เวลา'), ('operation_type_', 'การดำเนินการ'),
            ('operation_id_', 'รหัสการดำเนินการ'), ('entity_type_', 'ประเภทของสิ่งที่ดำเนินการ'),
            ('property_', 'ช่องที่เปลี่ยน'), ('org_value_', 'ค่าเดิม'), ('new_value_', 'ค่าใหม่'), ('tenant_id_', 'หน่วยงาน'),
            ('removal_time_', 'เวลาที่จะลบ'), ('category_', 'หมวด'), ('external_task_id_', 'งานของโปรแกรมจัดทำเอกสาร'),
            ('annotation_', 'หมายเหตุ'), ('task_def_key_', 'ชื่องานในแบบจำลอง'), ('act_inst_id_', 'กิจกรรมที่เกิดขึ้น'),
            ('name_', 'ชื่องาน'), ('parent_task_id_', 'งานหลัก'), ('description_', 'คำอธิบาย'), ('owner_', 'เจ้าของงาน'),
            ('assignee_', 'ผู้รับงาน'), ('start_time_', 'เริ่มเมื่อ'), ('end_time_', 'เสร็จเมื่อ'), ('duration_', 'ใช้เวลา'),
            ('delete_reason_', 'จบอย่างไร'), ('priority_', 'ความสำคัญ'), ('due_date_', 'กำหนดเสร็จ'),
            ('follow_up_date_', 'วันติดตาม'), ('task_state_', 'สถานะงาน'), ('parent_act_inst_id_', 'กิจกรรมที่ครอบอยู่'),
            ('act_id_', 'กิจกรรม'), ('call_proc_inst_id_', 'เรื่องที่เรียก'), ('call_case_inst_id_', 'กรณีที่เรียก'),
            ('act_name_', 'ชื่อกิจกรรม'), ('act_type_', 'ประเภทกิจกรรม'), ('act_inst_state_', 'สถานะกิจกรรม'),
            ('sequence_counter_', 'ลำดับ'), ('business_key_', 'รหัสโครงการ'), ('start_user_id_', 'ผู้เริ่มเรื่อง'),
            ('start_act_id_', 'จุดเริ่ม'), ('end_act_id_', 'จุดสิ้นสุด'), ('super_process_instance_id_', 'เรื่องที่เรียกเรื่องนี้'),
            ('super_case_instance_id_', 'กรณีที่เรียกเรื่องนี้'), ('state_', 'สถานะของเรื่อง'),
            ('restarted_proc_inst_id_', 'เริ่มใหม่จากเรื่อง'), ('rev_', 'ลำดับการแก้ไข'), ('bytes_', 'เนื้อหา (SHA-256)'),
            ('generated_', 'ระบบสร้าง'), ('type_', 'ประเภท'), ('create_time_', 'เก็บเมื่อ')) n (name, label) on n.name = c.column_name
        where c.table_schema = 'public' and c.table_name in
            ('act_hi_op_log', 'act_hi_taskinst', 'act_hi_actinst', 'act_hi_procinst', 'act_ge_bytearray')
    loop
        execute format('comment on column %I.%I is %L', each.table_name, each.column_name, each.label);
    end loop;
end $$;

revoke execute on function audit.record_past from public;
