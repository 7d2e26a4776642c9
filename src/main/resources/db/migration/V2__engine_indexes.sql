-- Completing a task looks for its subtasks; without this index that is a scan of every open task.
create index sammachip_idx_task_parent on act_ru_task (parent_task_id_);
