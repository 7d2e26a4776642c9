-- What the law on personal data asks for (docs/adr/0013).

-- For how long somebody sees a project's personal data. The reason stands in the access log.
create table disclosure (
    person      text        not null,
    project_key text        not null references project on delete cascade,
    until       timestamptz not null,
    primary key (person, project_key)
);
comment on table disclosure is 'การเปิดดูข้อมูลส่วนบุคคล';
comment on column disclosure.person is 'ผู้ดู';
comment on column disclosure.project_key is 'โครงการ';
comment on column disclosure.until is 'ดูได้ถึง';

create index access_of_person on audit.act (person, at desc) where chain like 'access-%';

-- A file whose content is gone keeps its row, size and SHA-256.
alter table document alter column content drop not null;
alter table document add column erased_at timestamptz;
alter table document add column erased_why text;
alter table document add check ((content is null) = (erased_at is not null) and (erased_at is null) = (erased_why is null));
comment on column document.erased_at is 'ลบเนื้อหาเมื่อ';
comment on column document.erased_why is 'เหตุที่ลบเนื้อหา';

-- Somebody of the village asked to have their data erased: a district manager writes it down, an administrator decides.
create table erasure (
    id           bigint generated always as identity primary key,
    project_key  text        not null references project,
    subject_kind text        not null check (subject_kind in ('household', 'person')),
    subject_id   bigint      not null,
    reason       text        not null,
    requested_by text        not null,
    requested_at timestamptz not null,
    status       text        not null check (status in ('REQUESTED', 'ERASED', 'REFUSED')),
    decided_by   text check (decided_by <> requested_by),
    decided_at   timestamptz,
    comment      text
);
create unique index erasure_open on erasure (subject_kind, subject_id) where status = 'REQUESTED';
create index on erasure (project_key);
comment on table erasure is 'คำขอลบข้อมูลส่วนบุคคล';
comment on column erasure.id is 'ลำดับ';
comment on column erasure.project_key is 'โครงการ';
comment on column erasure.subject_kind is 'ประเภทเจ้าของข้อมูล';
comment on column erasure.subject_id is 'ลำดับของเจ้าของข้อมูล';
comment on column erasure.reason is 'เหตุผลที่ขอ';
comment on column erasure.requested_by is 'ผู้บันทึกคำขอ';
comment on column erasure.requested_at is 'บันทึกคำขอเมื่อ';
comment on column erasure.status is 'สถานะคำขอ';
comment on column erasure.decided_by is 'ผู้พิจารณา';
comment on column erasure.decided_at is 'พิจารณาเมื่อ';
comment on column erasure.comment is 'ความเห็น';
select audit.attach('erasure', 'project_key');

-- When all personal data of an ended project was erased, because its time was over
alter table project add column erased_at timestamptz;
comment on column project.erased_at is 'ลบข้อมูลส่วนบุคคลเมื่อ';

-- Lines of the change log that tell of one household (subject 'household') or person ('person') of a project: of their
-- row, of rows that name them by id, of obstacles that concern them; or of all people of it ('project').
create function audit.lines_of(project text, subject text, subject_id bigint) returns table (act bigint, line int)
    language sql stable set search_path = pg_catalog as $$
    with line as (
        select c.act, c.line, c.table_name, c.row_key, c.facts
        from audit.act a join audit.change c on c.act = a.id where a.chain = project
    ), theirs as (
        select distinct l.table_name, l.row_key from line l
        where l.table_name = subject and l.row_key ->> 'id' = subject_id::text
          or subject = 'household' and (l.row_key ->> 'household_id' = subject_id::text
              or l.facts -> 'household_id' @> to_jsonb(subject_id))
        union
        select 'obstacle', jsonb_build_object('id', l.row_key -> 'obstacle_id') from line l
        where subject = 'household' and l.table_name = 'obstacle_household'
          and l.row_key ->> 'household_id' = subject_id::text
    )
    select l.act, l.line from line l join theirs t on t.table_name = l.table_name and t.row_key = l.row_key
    union
    select l.act, l.line from line l where subject = 'project'
$$;

-- Names that somebody of a project has borne in it, as the log knows them.
create function audit.names_of(project text, subject text, subject_id bigint) returns text[]
    language sql stable set search_path = pg_catalog as $$
    select coalesce(array_agg(distinct n.name), '{}')
    from audit.lines_of(project, subject, subject_id) l
    join audit.change c on c.act = l.act and c.line = l.line and c.table_name = subject
    join audit.personal p on p.act = l.act and p.line = l.line
    cross join jsonb_array_elements_text(
        coalesce(p.content -> case subject when 'household' then 'head' else 'name' end, '[]')) n (name)
    where length(n.name) > 3
$$;

-- Erases from the log what the record itself lost before, in the same transaction, and with it whatever quotes one of
-- their names; the chain says so. Of ended projects only.
create function audit.erase(project text, subject text, subject_id bigint, names text[], why text) returns int
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    acts bigint[];
    lines int[];
begin
    if not exists (select from public.project p where p.key = project and p.status in ('CLOSED', 'CANCELLED')) then
        raise exception 'Project % has not ended: its record stands', project using errcode = 'insufficient_privilege';
    end if;
    select array_agg(t.act), array_agg(t.line) into acts, lines
    from (
        select l.act, l.line from audit.lines_of(project, subject, subject_id) l
        union
        select q.act, q.line from audit.act a join audit.personal q on q.act = a.id
        where a.chain = project and exists (select from unnest(names) n where strpos(q.content::text, n) > 0)
    ) t;
    return audit.forget(why, acts, lines);
end $$;

revoke execute on function audit.lines_of, audit.names_of, audit.erase from public;
grant execute on function audit.lines_of, audit.names_of, audit.erase to sammachip_app;
