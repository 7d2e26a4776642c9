-- What the department's own village report asks for about a village; every part of it is optional
create table village_profile (
    project_key text primary key references project on delete cascade,
    history     text,
    land_rai    numeric(9, 2) check (land_rai > 0),
    households  int check (households > 0),
    people      int check (people > 0),
    occupations text,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    check (people >= households),
    check (num_nonnulls(history, land_rai, households, people, occupations) > 0)
);
create view report_village_profile as
    select project_key, history, land_rai, households, people, occupations from village_profile;
