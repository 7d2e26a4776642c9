-- What a manager wrote when a suspended project went on, and by how many whole days its dates moved
alter table suspension add column note text;
alter table suspension add column days_lost int check (days_lost >= 0);
-- A project is suspended once at a time
create unique index suspension_one_at_a_time on suspension (project_key) where resumed_at is null;
