-- The search over all cases shows the newest first
create index on project (registered_at desc, key desc);
create index on activity (project_key) where waived_by is not null;
