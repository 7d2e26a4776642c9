-- How far the clock of a rehearsal is ahead of the real one. A row marks the database as a rehearsal's.
create table rehearsal_clock (
    one       boolean primary key default true check (one),
    offset_ms bigint not null
);
