-- What workers have begun and not settled: a row that grows is of a task whose workers die
create table worker_attempt (
    external_task_id text primary key,
    begun            int         not null default 1,
    begun_at         timestamptz not null default now()
);
