-- The search over all cases shows the newest first
create index on project (registered_at desc, key desc);
-- What people had the engine do to all cases of a model at once: few
create index on act_hi_op_log (timestamp_)
    where proc_inst_id_ is null and entity_type_ in ('ProcessDefinition', 'ProcessInstance', 'JobDefinition');
create index on activity (project_key) where waived_by is not null;
