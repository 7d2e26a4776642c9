-- What people have typed into a form and not sent yet, one row a form and person. Personal data (names, incomes, health):
-- read by its author alone, never logged, never part of a report; ends with its task in the engine's own transaction.
create table draft (
    form        text        not null, -- id of the task, or start:<key of the process>
    user_id     text        not null,
    task_id     varchar(64) references act_ru_task on delete cascade, -- null for a start form
    project_key text        references project on delete cascade,
    prefilled   jsonb       not null, -- what the form held before anything was typed: tells typed from given
    content     jsonb       not null, -- has the shape of the form's submission
    raw         jsonb       not null, -- texts that are no valid value yet, by the path of their field
    version     int         not null,
    page        uuid        not null, -- the open page that saved last
    saved_at    timestamptz not null,
    primary key (form, user_id)
);
create index on draft (task_id);
create index on draft (project_key);
create index on draft (saved_at) where task_id is null;
