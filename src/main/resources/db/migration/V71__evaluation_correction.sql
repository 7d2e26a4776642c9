-- Why an approved evaluation is collected once more; the revision that follows it is made by step 10
create table evaluation_correction (
    id           bigint generated always as identity primary key,
    project_key  text        not null references project,
    reason       text        not null,
    requested_by text        not null,
    requested_at timestamptz not null
);
create index on evaluation_correction (project_key);
